import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { published } from './moves/published'
import { neighboursOf } from './neighbours-of'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'

/** Neighbours see it from now on. */
export const publishMeeting: UseCase<typeof household.publishMeeting, HouseholdCaller, Needs> = async (
  { meetingId, commandId },
  caller,
  { meetings, now },
) => {
  const [known, neighbours] = await Promise.all([meetings.find(meetingId), neighboursOf(meetingId, meetings)])
  if (!known || !caller.households.includes(known.householdId)) return refuse('NOT_FOUND')
  const move = ofHost(caller, (meeting) => published(meeting, neighbours, now()))
  return meetingStep(
    await meetings.change(meetingId, pressOn(caller.personId, commandId), move, { known }),
    'published',
  )
}
