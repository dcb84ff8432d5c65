import { refuse } from '../../../platform/refuse'
import type { Meeting } from '../meeting'

/** Asked again after a change of day: they still come. */
export function confirmed(meeting: Meeting, personId: string) {
  const guest = meeting.guests.find((guest) => guest.personId === personId)
  if (!guest) return refuse('NOT_SIGNED_UP')
  if (!guest.asksAgain) return meeting
  return {
    ...meeting,
    guests: meeting.guests.map((other) => (other === guest ? { ...guest, asksAgain: false } : other)),
  }
}
