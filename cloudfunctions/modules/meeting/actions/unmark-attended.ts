import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { countAttended } from '../../seats/seating'
import { withoutAttendance } from '../../seats/with-attendance'
import { hostChange, type HostFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'
import { isOn } from '../meeting-times'

/** Takes a 到场 back that was pressed by mistake, as long as people arrive: who signed up is awaited again, who walked in is off the list. */
export const unattend = action({
  may: (meeting: Meeting, { at }: HostFacts) => (isOn(meeting, at) && countAttended(meeting) > 0) || 'NOT_NOW',
  does: (meeting, { guestId }: { guestId: string }) => {
    const guest = meeting.guests.find(({ id }) => id === guestId)
    return guest ? withoutAttendance(meeting, guest) : refuse('NOT_SIGNED_UP')
  },
})

const setAwaited = hostChange(unattend)

export const unmarkAttended: UseCase<typeof household.unmarkAttended, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const after = await setAwaited(input, caller, needs)
  return after instanceof Refused ? after : { unmarked: true }
}
