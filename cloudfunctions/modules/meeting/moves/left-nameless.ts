import type { Meeting } from '../meeting'
import { signedOff } from './signed-off'
import { Refused } from '../../../platform/refuse'

/** The meeting without this person: what is to come goes on without them, where they sat remains a seat without a name. */
export function leftNameless(meeting: Meeting, personId: string, at: Date): Meeting {
  const off = signedOff(meeting, personId, at)
  if (!(off instanceof Refused)) return off
  return {
    ...meeting,
    guests: meeting.guests.map((guest) =>
      guest.personId === personId ? { ...guest, personId: null, name: null } : guest,
    ),
    waiting: meeting.waiting.filter((waiter) => waiter.personId !== personId),
  }
}
