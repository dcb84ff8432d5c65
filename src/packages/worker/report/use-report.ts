import { useOpened } from '@/actions/use-opened'
import { worker } from '@/api/worker'

/** A worker's report; null opens none. `onChange` hears of every change made here. */
export function useReport<Given extends { reportId: string } | null>(id: Given, onChange?: () => void) {
  return useOpened(worker.getReportAsWorker, id, onChange)
}

export type OpenedWorkerReport = ReturnType<typeof useReport<{ reportId: string }>>
