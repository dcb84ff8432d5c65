import { refuse } from '../../platform/refuse'
import { isServed } from '../estate/absence-and-stand-in'
import { holderOf, householdOf, isInForce, type Absence, type CommunityPosts } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { overlaps } from './absence-span'

/** Why this household may not be asked to stand in: none of the community, nobody there, the same person, or a chain that would lead back. */
export function findStandInRefusal(community: CommunityPosts, absence: Absence, at: Date) {
  const { householdId, standInId } = absence
  if (standInId === null) return null
  if (!householdOf(community, standInId)) return refuse('NOT_FOUND')
  const personOf = (id: string) => holderOf(community, id, at)?.holder?.personId
  if (standInId === householdId || (personOf(householdId) && personOf(standInId) === personOf(householdId)))
    return refuse('STAND_IN_CIRCLE')
  if (!isServed(community, standInId, at)) return refuse('NOT_IN_SERVICE')
  return isInCircle(community, absence, at) ? refuse('STAND_IN_CIRCLE') : null
}

/** Whether at some moment of the absence from now on its stand-ins lead back to it, those counted who did not answer yet. What is asked of whom changes only where a span begins or ends. */
export function isInCircle(community: Pick<CommunityPosts, 'absences'>, absence: Absence, at: Date) {
  const others = community.absences.filter(
    (other) => absenceIdOf(other) !== absenceIdOf(absence) && overlaps(other, absence),
  )
  const edges = others.flatMap(({ from, until }) => [from, ...(until ? [until] : [])])
  return [absence.from, at, ...edges]
    .filter((moment) => moment >= at && isInForce(absence, moment))
    .some((moment) => leadsBack([...others, absence], absence.householdId, moment))
}

function leadsBack(absences: readonly Absence[], householdId: string, at: Date) {
  const askedBy = (id: string) =>
    absences.find((absence) => absence.householdId === id && absence.state !== 'refused' && isInForce(absence, at))
      ?.standInId ?? null
  const passed = new Set<string>()
  for (let next = askedBy(householdId); next !== null && !passed.has(next); next = askedBy(next)) {
    if (next === householdId) return true
    passed.add(next)
  }
  return false
}
