import { isHouseholds, type AbsenceFacts, type HouseholdAbsenceFacts } from '../commands-on-absence'
import { allowedActions } from '../../../workflow/action'
import { findStandIn } from '../../estate/absence-and-stand-in'
import { householdOf, type Absence, type CommunityPosts } from '../../estate/community'
import { absenceIdOf } from '../absence-id'
import { isOver, toDays } from '../absence-span'
import { householdActions, workerActions } from '../actions'

/** The absences that a household may know of and that are not over, as they concern it. */
export function toHouseholdAbsences(facts: HouseholdAbsenceFacts) {
  const { community, ownPosts, at } = facts
  return community.absences
    .filter((absence) => isHouseholds(absence, ownPosts) && !isOver(absence, at))
    .map((absence) => ({
      ...commonView(absence, facts),
      isMine: ownPosts.includes(absence.householdId),
      allowedActions: allowedActions(householdActions, absence, facts),
    }))
}

/** The absences of a community that are not over, with who acts for the household now. */
export function toWorkerAbsences(community: CommunityPosts, at: Date) {
  const { _id: id, name, phone } = community
  const facts = { community, at }
  return community.absences
    .filter((absence) => !isOver(absence, at))
    .map((absence) => {
      const view = commonView(absence, facts)
      const actsNow = view.begun ? findStandIn(community, absence.householdId, at) : null
      return {
        ...view,
        community: { id, name, phone },
        actsNow: actsNow && nameOf(community, actsNow),
        allowedActions: allowedActions(workerActions, absence, facts),
      }
    })
}

function commonView(absence: Absence, { community, at }: AbsenceFacts) {
  const { householdId, standInId, state } = absence
  const post = (id: string) => ({ id, name: nameOf(community, id) })
  return {
    absenceId: absenceIdOf(absence),
    household: post(householdId),
    ...toDays(absence),
    begun: absence.from <= at,
    standIn: standInId === null ? null : post(standInId),
    state: standInId === null ? ('none' as const) : (state ?? ('agreed' as const)),
  }
}

function nameOf(community: AbsenceFacts['community'], householdId: string) {
  return householdOf(community, householdId)?.name ?? ''
}
