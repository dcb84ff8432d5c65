import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { OnReport } from '@/staff/on-report'
import { useSheet } from '@/staff/use-sheet'

/** A report on the desk, what its last press came to, and the sheet that lies on it; another report starts anew. `onDone` hears of every change made here. */
export function useReport(reportId: string | null, onDone: () => void = () => {}) {
  const asked = useQuery(worker.getReportAsWorker, reportId === null ? null : { reportId })
  const { done: closeWith, ...face } = useSheet<SheetName>(reportId ?? '')
  const communityId = asked.data?.communityId
  const households = useQuery(
    worker.listAssignableHouseholds,
    face.sheet === 'assign' && reportId && communityId ? { communityId, reportId } : null,
  )
  const on: OnReport = {
    reportId: reportId ?? '',
    done: (words) => {
      closeWith(words)
      asked.again()
      onDone()
    },
    again: asked.again,
  }
  return { asked, households, on, ...face }
}

export type OpenReport = ReturnType<typeof useReport>

export type SheetName = 'assign' | 'ask' | 'tell-property' | 'resolve' | 'decline' | 'reveal' | 'callback' | 'summary'
