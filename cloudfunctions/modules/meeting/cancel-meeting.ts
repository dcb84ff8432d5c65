import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { cancelled } from './moves/cancelled'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'

/** It doesn't take place; everybody hears why. */
export const cancelMeeting: UseCase<typeof household.cancelMeeting, HouseholdCaller, Needs> = async (
  { meetingId, commandId, reason },
  caller,
  { meetings, now },
) =>
  meetingStep(
    await meetings.change(
      meetingId,
      pressOn(caller.personId, commandId),
      ofHost(caller, (meeting) => cancelled(meeting, reason, now())),
    ),
    'cancelled',
  )
