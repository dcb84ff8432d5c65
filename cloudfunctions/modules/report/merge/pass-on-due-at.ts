import type { ReportEvent } from '@contract/report/report'
import type { Report } from '../report'

/** What of a report says whether something is still to be passed on to those merged into it. */
export type PassedOn = Partial<Pick<Report, 'mergedIds' | 'mergeCheckAt' | 'passedOn' | 'history'>>

/** What happens to a main and matters to those merged into it. */
const moves: ReadonlySet<ReportEvent> = new Set<ReportEvent>([
  'resolved',
  'declined',
  'parked',
  'no-answer',
  'called-back',
  'closed-unheard',
  'reopened',
  'withdrawn',
  'merged',
])

/** Gives when something is to be passed on: at once, but not before each that was named has come or never will. */
export function passOnDueAt({ mergedIds = [], mergeCheckAt, passedOn = 0, history = [] }: PassedOn): Date[] {
  if (mergedIds.length === 0) return []
  if (mergeCheckAt) return [mergeCheckAt]
  const owed = history.slice(passedOn).find(({ event }) => moves.has(event))
  return owed ? [owed.at] : []
}
