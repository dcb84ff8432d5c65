import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import type { OnReport } from '@/staff/on-report'
import { useSheet } from '@/staff/use-sheet'

/** A report on the desk, what its last press came to, and the sheet that lies on it; another report starts anew. `onDone` hears of every change made here. */
export function useReport(reportId: string | null, onDone: () => void = () => {}) {
  const query = useQuery(worker.report, reportId === null ? null : { reportId })
  const { done: closeWith, ...face } = useSheet<SheetName>(reportId ?? '')
  const communityId = query.data?.communityId
  const households = useQuery(
    worker.households,
    face.sheet === 'assign' && reportId && communityId ? { communityId, reportId } : null,
  )
  const on: OnReport = {
    reportId: reportId ?? '',
    done: (words) => {
      closeWith(words)
      query.reload()
      onDone()
    },
    reload: query.reload,
  }
  return { query, households, on, ...face }
}

export type OpenReport = ReturnType<typeof useReport>

export type SheetName = 'assign' | 'ask' | 'property' | 'resolve' | 'decline' | 'reveal' | 'callback' | 'summary'
