import { allowedActions } from '../../../workflow/action'
import { isOver } from '../absence-span'
import { householdActions } from '../actions/household-actions'
import { isHouseholds, type HouseholdAbsenceFacts } from '../commands-on-absence'
import { toAbsenceView } from './to-absence-view'

/** The absences that a household may know of and that are not over, as they concern it. */
export function toHouseholdAbsences(facts: HouseholdAbsenceFacts) {
  const { community, ownPosts, at } = facts
  return community.absences
    .filter((absence) => isHouseholds(absence, ownPosts) && !isOver(absence, at))
    .map((absence) => ({
      ...toAbsenceView(absence, facts),
      isMine: ownPosts.includes(absence.householdId),
      allowedActions: allowedActions(householdActions, absence, facts),
    }))
}
