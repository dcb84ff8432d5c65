import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { published } from './moves/published'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'

/** Neighbours see it from now on. */
export const publishMeeting: UseCase<typeof household.publishMeeting, HouseholdCaller, Needs> = async (
  { meetingId, commandId },
  caller,
  { meetings, now },
) =>
  meetingStep(
    await meetings.change(
      meetingId,
      pressOn(caller.personId, commandId),
      ofHost(caller, (meeting) => published(meeting, now())),
    ),
    'published',
  )
