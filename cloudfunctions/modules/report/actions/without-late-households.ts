import type { Assignee } from '../assignee'
import type { Report } from '../report'

/** The report as it is taken from households that were late: which ones, and why, is kept for them and for the next choice; for nothing else. */
export function withoutLateHouseholds(
  { assignee, takenFrom = [] }: Report,
  next: Assignee,
  reason: string | undefined,
  at: Date,
): Pick<Report, 'takenFrom'> {
  const ids = assignee?.kind === 'household' ? assignee.ids.filter((id) => !next.ids.includes(id)) : []
  return ids.length > 0 ? { takenFrom: [...takenFrom, { ids, at, reason: reason ?? null }] } : {}
}
