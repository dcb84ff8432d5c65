import { householdsActedFor, type HouseholdReader } from '../../access/household-caller'
import type { PostsAsked } from '../../access/recipients'
import { inScope } from '../../access/scope'
import type { WorkerCaller } from '../../access/worker-caller'
import { holderOf } from '../estate/community'
import { actsFor } from '../estate/absence-and-stand-in'
import type { Resident } from '../people/person'
import type { Report } from './report'

/** Whether it is this resident's and stands in their lists. */
export function isOwn(report: Report, { personId }: Pick<Resident, 'personId'>) {
  return report.residentId === personId && !report.withdrawn
}

/** Whether the household has it, and may know of it: not while its words are being looked at, not when the resident excluded the household, and nobody handles their own. */
export function isWithHousehold(report: Report, household: HouseholdReader) {
  const { assignee, state } = report
  if (assignee?.kind !== 'household' || state === 'checking' || state === 'withdrawn' || state === 'declined')
    return false
  if (report.residentId !== null && report.residentId === household.personId) return false
  return (
    assignee.ids.some((id) => household.households.includes(id)) && !isExcluded(report, withPostsBesides(household))
  )
}

/** Whether the worker may know of it: in their term's scope, not handed past them, not excluded as a person. */
export function isInScope(
  report: Pick<Report, 'excluded' | 'handTo' | 'streetId' | 'communityId' | 'estateId'>,
  worker: Pick<WorkerCaller, 'scope' | 'personId' | 'households'>,
) {
  if (isExcluded(report, worker)) return false
  const { scope } = worker
  return inScope(scope, report) && (scope.kind === 'street' || report.handTo !== 'street')
}

/** Whether it is this worker's to do: with their community, or with the street for a street worker. */
export function isInHand({ assignee }: Report, { scope }: Pick<WorkerCaller, 'scope'>) {
  return assignee?.kind === 'community' || (assignee?.kind === 'street' && scope.kind === 'street')
}

/** A household as whoever may be excluded: whichever post they knock with, by every post they have. */
export function withPostsBesides({ personId, households, besides }: HouseholdReader): StaffReader {
  return { personId, households: [...households, ...besides] }
}

/** Somebody at a staff door, as far as being excluded from a report goes: the person, and every household they act for. */
export type StaffReader = { personId: string; households: readonly string[] }

/** Whether the resident excluded this reader, by post or by person. */
export function isExcluded({ excluded }: Pick<Report, 'excluded'>, { personId, households }: StaffReader) {
  return excluded.persons.includes(personId) || excluded.households.some((id) => households.includes(id))
}

/** Whether somebody whose report was merged into this one excluded this reader. */
function isExcludedByMerged({ mergedIds = [], mergedExcluded: excluded }: Report, reader: StaffReader) {
  return mergedIds.length > 0 && excluded !== undefined && isExcluded({ excluded }, reader)
}

/** Whether the report may not go to this household: the resident, or one whose report was merged into it, excluded it, or whoever holds it now or acts for it, or holds it themselves; an anonymous one is refused to nobody for that, for it would tell who it is. */
export function mayNotBeAssigned(report: Report, householdId: string, { community, elsewhere }: PostsAsked, at: Date) {
  const { personId = '', key = '' } = holderOf(community, householdId, at)?.holder ?? {}
  const isTheirOwn = personId !== '' && personId === report.residentId && report.identity !== 'anonymous'
  const households = [...actsFor(community, householdId, at), ...householdsActedFor(elsewhere, key, at)]
  const reader = { personId, households }
  return isTheirOwn || isExcluded(report, reader) || isExcludedByMerged(report, reader)
}
