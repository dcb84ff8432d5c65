import { useOpened } from '@/actions/use-opened'
import { worker } from '@/api/worker'
import { withGoneWords } from '@/staff/with-gone-words'

/** A worker's report; null opens none. `onChange` hears of every change made here. */
export function useReport<Given extends { reportId: string } | null>(id: Given, onChange?: () => void) {
  const opened = useOpened(worker.getReportAsWorker, id, onChange)
  return { ...opened, query: withGoneWords(opened.query) }
}

export type OpenedWorkerReport = ReturnType<typeof useReport<{ reportId: string }>>
