import type { Needs } from '../../needs'
import type { Meeting } from './meeting'

/** Which of the meeting's decisions are done: their reports were resolved or closed. */
export async function settledOf({ decisions }: Meeting, reports: Needs['reports']): Promise<ReadonlySet<string>> {
  const ids = decisions.flatMap(({ reportId }) => reportId ?? [])
  return new Set(await reports.settledAmong(ids))
}
