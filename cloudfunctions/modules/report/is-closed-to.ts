import { holderOf, type Community } from '../estate/community'
import { answersFor } from '../estate/stand-in-for'
import { isKeptFrom } from './reader'
import type { Report } from './report'

/** Whether the report may not go to this household: the resident kept it out, or whoever holds it now or answers for it, or holds it themselves; an anonymous one is closed to nobody for that, for it would tell who it is. */
export function isClosedTo(report: Report, householdId: string, community: Community, at: Date) {
  const personId = holderOf(community, householdId, at)?.holder?.personId ?? ''
  const isTheirOwn = personId !== '' && personId === report.residentId && report.identity !== 'anonymous'
  return isTheirOwn || isKeptFrom(report, { personId, households: answersFor(community, householdId, at) })
}
