import { letterTo } from '../letters-to'
import { taken, type Meeting } from '../meeting'
import { toSeated } from '../to-seated'
import { seatsPassedOn } from './seats-passed-on'

/** The meeting with so many seats; fewer than are taken can't be: then the number that is. More are offered at once. */
export function seatsSet(meeting: Meeting, seats: number, at: Date): Meeting | { taken: number } {
  const sitting = taken(meeting)
  if (seats === 0) return withoutLimit(meeting, at)
  if (seats < sitting) return { taken: sitting }
  const guests = meeting.guests.map((guest) =>
    guest.code !== null || guest.personId === null
      ? guest
      : { ...guest, code: toSeated({ ...meeting, seats }, { ...guest, personId: guest.personId }, guest.at).code },
  )
  return seatsPassedOn({ ...meeting, seats, guests, free: seats - sitting }, at)
}

/** No limit any more: whoever waited comes, and is told so. */
function withoutLimit(meeting: Meeting, at: Date): Meeting {
  const open = { ...meeting, seats: 0, free: 0, waiting: [] }
  return meeting.waiting.reduce(
    (after, waiter) => ({
      ...after,
      guests: [...after.guests, toSeated(open, waiter, at)],
      letters: letterTo(after, waiter.personId, 'seat-given', at),
    }),
    open,
  )
}
