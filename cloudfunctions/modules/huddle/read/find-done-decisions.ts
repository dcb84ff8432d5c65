import type { Needs } from '../../../needs'
import type { Huddle } from '../huddle'

/** Looks up which of what was agreed is done: their reports resolved or closed. */
export async function findDoneDecisions({ decisions }: Huddle, { reports }: Pick<Needs, 'reports'>) {
  return new Set(await reports.doneAmong(decisions.flatMap(({ reportId }) => reportId ?? [])))
}
