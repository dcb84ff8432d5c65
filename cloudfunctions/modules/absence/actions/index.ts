import type { HouseholdAbsenceAction } from '@contract/absence/household'
import type { WorkerAbsenceAction } from '@contract/absence/worker'
import type { Permission } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import type { AbsenceFacts, HouseholdAbsenceFacts } from '../commands-on-absence'
import { agree, refuseStandIn } from './answer-as-stand-in'
import { change } from './change'
import { end } from './end'
import { setTo, takeAway } from './set-stand-in'

/** What may be done with an absence, in the order of the page. */
export const householdActions = {
  end,
  change,
  agree,
  refuse: refuseStandIn,
} satisfies Record<HouseholdAbsenceAction, Permission<Absence, HouseholdAbsenceFacts>>

export const workerActions = {
  'set-stand-in': setTo,
  'take-stand-in-away': takeAway,
} satisfies Record<WorkerAbsenceAction, Permission<Absence, AbsenceFacts>>
