import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { countAttended, PARTIES_MAX, type Seated } from '../../seats/seating'
import { withAttendance, withWalkIn } from '../../seats/with-attendance'
import { hostChange, type HostFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'
import { isOn } from '../meeting-times'

function mayArrive(meeting: Meeting, { at }: HostFacts) {
  return isOn(meeting, at) || 'NOT_NOW'
}

/** 到场: by a tap on the name or by the code on their screen; twice is once. */
export const attend = action({
  may: mayArrive,
  does: (meeting: Meeting, { isThem }: { isThem: (guest: Seated) => boolean }, { at }) => {
    const guest = meeting.guests.find(isThem)
    return guest ? withAttendance(meeting, guest, at) : refuse('NOT_SIGNED_UP')
  },
})

/** Somebody without a phone sat down, while the list has room. */
export const walkIn = action({
  may: (meeting: Meeting, facts: HostFacts) => {
    if (mayArrive(meeting, facts) !== true) return 'NOT_NOW'
    return meeting.guests.length < PARTIES_MAX || 'TOO_MANY_WALK_INS'
  },
  does: (meeting, { guest }: { guest: Pick<Seated, 'id' | 'name' | 'party'> }, { at }) =>
    withWalkIn(meeting, guest, at),
})

const setAttended = hostChange(attend)
const setWalkedIn = hostChange(walkIn)

/** Marks a guest as there, and gives who it was. */
export const markAttended: UseCase<typeof household.markAttended, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { who } = input
  const isThem = (guest: Seated) => (who.by === 'code' ? guest.code === who.code : guest.id === who.guestId)
  const after = await setAttended({ ...input, isThem }, caller, needs)
  if (after instanceof Refused) return after
  const guest = after.guests.find(isThem)
  return guest ? { name: guest.name, party: guest.party } : refuse('NOT_SIGNED_UP')
}

/** Adds a guest without a phone, and gives how many are there. */
export const addWalkIn: UseCase<typeof household.addWalkIn, HouseholdCaller, Needs> = async (input, caller, needs) => {
  const { meetingId, commandId, name, party } = input
  const guest = { id: digest('walk-in', meetingId, caller.personId, commandId), name: name ?? null, party }
  const after = await setWalkedIn({ ...input, guest }, caller, needs)
  return after instanceof Refused ? after : { attended: countAttended(after) }
}
