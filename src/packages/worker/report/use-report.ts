import { useState } from 'react'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { OnReport } from '@/staff/use-move'

/** A report on the desk, what its last press came to, and the sheet that lies on it; another report starts anew. `onDone` hears of every change made here. */
export function useReport(reportId: string | null, onDone: () => void = () => {}) {
  const asked = useQuery(worker.report, reportId === null ? null : { reportId })
  const [face, setFace] = useState<Face>({ of: null })
  const { said, sheet } = face.of === reportId ? face : nothing
  const communityId = asked.data?.communityId
  const households = useQuery(
    worker.households,
    sheet === 'assign' && reportId && communityId ? { communityId, reportId } : null,
  )
  const on: OnReport = {
    reportId: reportId ?? '',
    done: (words) => {
      setFace({ of: reportId, said: words })
      asked.again()
      onDone()
    },
    again: asked.again,
  }
  return {
    asked,
    households,
    on,
    said,
    sheet,
    open: (name: SheetName) => setFace({ of: reportId, sheet: name }),
    leave: () => setFace({ of: reportId }),
  }
}

export type OpenReport = ReturnType<typeof useReport>

export type SheetName = 'assign' | 'ask' | 'property' | 'resolve' | 'decline' | 'reveal' | 'callback' | 'summary'

type Face = { of: string | null; said?: string; sheet?: SheetName }
const nothing: Pick<Face, 'said' | 'sheet'> = {}
