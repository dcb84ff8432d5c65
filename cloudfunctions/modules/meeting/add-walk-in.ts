import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { attended } from './meeting'
import { walkedIn } from './moves/walked-in'
import { ofHost } from './of-host'
import { pressOn } from './press-on'

/** Somebody without a phone sat down. */
export const addWalkIn: UseCase<typeof household.addWalkIn, HouseholdCaller, Needs> = async (
  input,
  caller,
  { meetings, now },
) => {
  const { meetingId, commandId, name, party } = input
  const guest = { id: digest('walk-in', meetingId, caller.personId, commandId), name: name ?? null, party }
  const move = ofHost(caller, (meeting) => walkedIn(meeting, guest, now()))
  const after = await meetings.change(meetingId, pressOn(caller.personId, commandId), move)
  return after instanceof Refused ? after : { attended: attended(after) }
}
