import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { published } from './moves/published'
import { namesKnown } from './neighbours-of'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'
import { withoutTakenBack } from './without-taken-back'

/** Neighbours see it from now on, but for topics that were taken back meanwhile. */
export const publishMeeting: UseCase<typeof household.publishMeeting, HouseholdCaller, Needs> = async (
  { meetingId, commandId },
  caller,
  { meetings, now },
) => {
  const [known, reporters] = await Promise.all([meetings.find(meetingId), meetings.reportersIn(meetingId)])
  if (!known || !caller.households.includes(known.householdId)) return refuse('NOT_FOUND')
  const move = ofHost(caller, (meeting) =>
    published(withoutTakenBack(meeting, reporters), namesKnown(reporters), now()),
  )
  return meetingStep(
    await meetings.change(meetingId, pressOn(caller.personId, commandId), move, { known }),
    'published',
  )
}
