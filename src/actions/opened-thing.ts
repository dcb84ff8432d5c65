import type { Outcome } from './use-sheet'

/** What is open, as its buttons, cards and sheets know it. */
export type Opened<Id extends object> = {
  id: Id
  outcome: Outcome | undefined
  sheet: string | undefined
  openSheet: (name: string) => void
  closeSheet: () => void
  /** Something came of a press: said on the page, which is asked for anew; whether it shows how things are now. */
  done: (words?: string) => Promise<boolean>
  overtaken: (words: string) => Promise<boolean>
  /** There is nothing more to do here: the page is one that says so. */
  finish: (words: string) => void
}

/** The report that is open. */
export type OpenedReport = Opened<{ reportId: string }>

/** The meeting that is open. */
export type OpenedMeeting = Opened<{ meetingId: string }>
