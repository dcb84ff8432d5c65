import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import type { Seated } from './meeting'
import { attended } from './moves/attended'
import { ofHost } from './of-host'
import { pressOn } from './press-on'

/** 到场: by a tap on the name or by the code on their screen; twice is once. */
export const markAttended: UseCase<typeof household.markAttended, HouseholdCaller, Needs> = async (
  input,
  caller,
  { meetings, now },
) => {
  const { meetingId, commandId, who } = input
  const isThem = (guest: Seated) => (who.by === 'code' ? guest.code === who.code : guest.id === who.guestId)
  const move = ofHost(caller, (meeting) => attended(meeting, isThem, now()))
  const after = await meetings.change(meetingId, pressOn(caller.personId, commandId), move)
  if (after instanceof Refused) return after
  const guest = after.guests.find(isThem)
  return guest ? { name: guest.name, party: guest.party } : refuse('NOT_SIGNED_UP')
}
