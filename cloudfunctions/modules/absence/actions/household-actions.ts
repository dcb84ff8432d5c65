import type { HouseholdAbsenceAction } from '@contract/absence/household'
import type { Permission } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import type { HouseholdAbsenceFacts } from '../commands-on-absence'
import { agree, refuseStandIn } from './answer-as-stand-in'
import { change } from './change'
import { end } from './end'

/** What a household may do with an absence, in the order of the page. */
export const householdActions = {
  end,
  change,
  agree,
  refuse: refuseStandIn,
} satisfies Record<HouseholdAbsenceAction, Permission<Absence, HouseholdAbsenceFacts>>
