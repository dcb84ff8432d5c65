import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { rescheduled } from './moves/rescheduled'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'

/** Another day or place; everybody keeps their seat and is asked again. */
export const rescheduleMeeting: UseCase<typeof household.rescheduleMeeting, HouseholdCaller, Needs> = async (
  { meetingId, commandId, ...change },
  caller,
  { meetings, now },
) =>
  meetingStep(
    await meetings.change(
      meetingId,
      pressOn(caller.personId, commandId),
      ofHost(caller, (meeting) => rescheduled(meeting, change, now())),
    ),
    'published',
  )
