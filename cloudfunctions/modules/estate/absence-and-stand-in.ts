import type { CommunityPosts } from './community'
import { holderOf, householdOf, isInForce } from './community'

/** The household that acts for an absent one, along the chain of stand-ins; null when the chain ends or turns in a circle. */
export function findStandIn(community: CommunityPosts, householdId: string, at: Date): string | null {
  const passed = new Set([householdId])
  let standIn = findAbsence(community, householdId, at)?.standInId ?? null
  while (standIn !== null && !passed.has(standIn)) {
    if (isAvailable(community, standIn, at)) return standIn
    passed.add(standIn)
    standIn = findAbsence(community, standIn, at)?.standInId ?? null
  }
  return null
}

/** Whether the household can be given something now: active, held by somebody, not away. */
export function isAvailable(community: CommunityPosts, householdId: string, at: Date) {
  const serves =
    householdOf(community, householdId)?.status === 'active' && holderOf(community, householdId, at) !== undefined
  return serves && !findAbsence(community, householdId, at)
}

export function findAbsence(community: CommunityPosts, householdId: string, at: Date) {
  return community.absences.find((absence) => absence.householdId === householdId && isInForce(absence, at))
}

/** The households this one acts for at that moment: itself, and those away whose chain ends here. */
export function actsFor(community: CommunityPosts, householdId: string, at: Date): string[] {
  const away = community.absences.filter((absence) => isInForce(absence, at)).map((absence) => absence.householdId)
  return [
    householdId,
    ...new Set(away.filter((id) => id !== householdId && findStandIn(community, id, at) === householdId)),
  ]
}
