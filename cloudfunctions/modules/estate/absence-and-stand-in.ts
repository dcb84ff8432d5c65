import type { Absence, CommunityPosts } from './community'
import { holderOf, householdOf, isInForce } from './community'

/** The household that acts for an absent one, along the chain of stand-ins, past those it may not go to; null when the chain ends or turns in a circle. */
export function findStandIn(
  community: CommunityPosts,
  householdId: string,
  at: Date,
  isPassedBy: (standInId: string) => boolean = () => false,
): string | null {
  const passed = new Set([householdId])
  let standIn = findAgreedStandIn(community, householdId, at)
  while (standIn !== null && !passed.has(standIn)) {
    if (isAvailable(community, standIn, at) && !isPassedBy(standIn)) return standIn
    passed.add(standIn)
    standIn = findAgreedStandIn(community, standIn, at)
  }
  return null
}

/** Whether the household can be given something now: active, held by somebody, not away. */
export function isAvailable(community: CommunityPosts, householdId: string, at: Date) {
  return isServed(community, householdId, at) && !findAbsence(community, householdId, at)
}

/** Whether the household is active and held by somebody. */
export function isServed(community: CommunityPosts, householdId: string, at: Date) {
  return householdOf(community, householdId)?.status === 'active' && holderOf(community, householdId, at) !== undefined
}

/** The absence that runs at that moment, whether anybody stands in or not. */
export function findAbsence(community: CommunityPosts, householdId: string, at: Date) {
  return community.absences.find((absence) => absence.householdId === householdId && isInForce(absence, at))
}

/** Whoever was asked counts once they agreed. */
export function hasAgreed({ state = 'agreed' }: Pick<Absence, 'state'>) {
  return state === 'agreed'
}

/** The households this one acts for at that moment: itself, and those away whose chain ends here. */
export function actsFor(community: CommunityPosts, householdId: string, at: Date): string[] {
  const away = community.absences.filter((absence) => isInForce(absence, at)).map((absence) => absence.householdId)
  return [
    householdId,
    ...new Set(away.filter((id) => id !== householdId && findStandIn(community, id, at) === householdId)),
  ]
}

function findAgreedStandIn(community: CommunityPosts, householdId: string, at: Date) {
  const absence = findAbsence(community, householdId, at)
  return absence && hasAgreed(absence) ? absence.standInId : null
}
