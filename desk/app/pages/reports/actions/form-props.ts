import type { Reply } from '@contract/refusal'
import type { WorkerReport } from '@contract/report/worker'

/** What the form of an action is given. */
export type FormProps = {
  report: WorkerReport
  onDone: (words: string) => Promise<void>
  /** It stands otherwise by now: it is read again. */
  onRefused: () => Promise<void>
  onLeave: () => void
}

/** A single press; gives what is said of it. */
export type Press = (input: { reportId: string; commandId: string }) => Promise<Reply<string>>
