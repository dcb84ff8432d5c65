import { action } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import { absenceIdOf } from '../absence-id'
import { isOver } from '../absence-span'
import { householdAbsenceCommand, type HouseholdAbsenceFacts } from '../commands-on-absence'
import { isInCircle } from '../find-stand-in-refusal'

/** 我来照看: whoever was asked stands in; also who said no before. */
export const agree = action({
  may: (absence: Absence, facts: HouseholdAbsenceFacts) => {
    if (!isStandIn(absence, facts)) return 'NOT_FOUND'
    if (isOver(absence, facts.at) || (absence.state ?? 'agreed') === 'agreed') return 'NOT_NOW'
    return !isInCircle(facts.community, withAnswer(absence, 'agreed'), facts.at) || 'STAND_IN_CIRCLE'
  },
  does: (absence) => withAnswer(absence, 'agreed'),
})

/** Whoever was asked can't; also who agreed before, when something came between. */
export const refuseStandIn = action({
  may: (absence: Absence, facts: HouseholdAbsenceFacts) => {
    if (!isStandIn(absence, facts)) return 'NOT_FOUND'
    return (!isOver(absence, facts.at) && absence.state !== 'refused') || 'NOT_NOW'
  },
  does: (absence) => withAnswer(absence, 'refused'),
})

export const agreeToStandIn = householdAbsenceCommand(agree)
export const refuseToStandIn = householdAbsenceCommand(refuseStandIn)

function isStandIn({ standInId }: Absence, { ownPosts }: HouseholdAbsenceFacts) {
  return standInId !== null && ownPosts.includes(standInId)
}

function withAnswer(absence: Absence, state: 'agreed' | 'refused'): Absence {
  return { ...absence, id: absenceIdOf(absence), state }
}
