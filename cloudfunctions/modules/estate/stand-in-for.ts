import type { Community } from './community'
import { holderOf, householdOf, isInForce } from './community'

/** The household that answers for an absent one, along the chain of stand-ins; null when the chain ends or turns in a circle. */
export function standInFor(community: Community, householdId: string, at: Date): string | null {
  const passed = new Set([householdId])
  let standIn = absenceOf(community, householdId, at)?.standInId ?? null
  while (standIn !== null && !passed.has(standIn)) {
    if (answers(community, standIn, at)) return standIn
    passed.add(standIn)
    standIn = absenceOf(community, standIn, at)?.standInId ?? null
  }
  return null
}

/** Whether the household can be given something now: active, held by somebody, not away. */
export function answers(community: Community, householdId: string, at: Date) {
  const serves =
    householdOf(community, householdId)?.status === 'active' && holderOf(community, householdId, at) !== undefined
  return serves && !absenceOf(community, householdId, at)
}

export function absenceOf(community: Community, householdId: string, at: Date) {
  return community.absences.find((absence) => absence.householdId === householdId && isInForce(absence, at))
}

/** The households this one answers for at that moment: itself, and those away whose chain ends here. */
export function answersFor(community: Community, householdId: string, at: Date): string[] {
  const away = community.absences.filter((absence) => isInForce(absence, at)).map((absence) => absence.householdId)
  return [
    householdId,
    ...new Set(away.filter((id) => id !== householdId && standInFor(community, id, at) === householdId)),
  ]
}
