import { action } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import { isOver } from '../absence-span'
import { householdAbsenceCommand, type HouseholdAbsenceFacts } from '../commands-on-absence'

/** 我回来了: it is over now; what has not begun is called off. */
export const end = action({
  may: (absence: Absence, { at, ownPosts }: HouseholdAbsenceFacts) => {
    if (!ownPosts.includes(absence.householdId)) return 'NOT_FOUND'
    return !isOver(absence, at) || 'NOT_NOW'
  },
  does: (absence, _, { at }) => ({ ...absence, until: at }),
})

export const endAbsence = householdAbsenceCommand(end)
