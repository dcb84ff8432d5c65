import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import type { Meeting } from './meeting'
import { planned } from './moves/planned'
import { neighboursOf } from './neighbours-of'
import { ofHost } from './of-host'
import { pressOn } from './press-on'

/** Place, day, topics, seats; fewer seats than are taken are not set, and the answer says how many are. */
export const planMeeting: UseCase<typeof household.planMeeting, HouseholdCaller, Needs> = async (
  input,
  caller,
  { meetings, now },
) => {
  const { meetingId, commandId, ...plan } = input
  let sitting: number | null = null
  const [found, neighbours] = await Promise.all([meetings.find(meetingId), neighboursOf(meetingId, meetings)])
  const known = found ?? undefined
  const move = ofHost(caller, (meeting: Meeting) => {
    const after = planned(meeting, plan, neighbours, now())
    if (after instanceof Refused || 'state' in after) return after
    sitting = after.taken
    return meeting
  })
  const after = await meetings.change(meetingId, pressOn(caller.personId, commandId), move, { known })
  if (after instanceof Refused) return after
  return sitting === null ? { changed: true, meetingId, state: after.state } : { changed: false, taken: sitting }
}
