import { withLetterTo } from '../../workflow/letters-to-persons'
import type { SeatLetterKind } from './letters'
import { newSeated } from './new-seated'
import { countTaken, type Seating } from './seating'
import { withSeatsPassedOn } from './with-seats-passed-on'

/** The thing with so many seats; fewer than are taken can't be: then the number that is. More are offered at once. */
export function withSeatsSet<Thing extends Seating>(thing: Thing, seats: number, at: Date): Thing | { taken: number } {
  const taken = countTaken(thing)
  if (seats === 0) return withoutLimit(thing, at)
  if (seats < taken) return { taken }
  const guests = thing.guests.map((guest) =>
    guest.code !== null || guest.personId === null
      ? guest
      : { ...guest, code: newSeated({ ...thing, seats }, { ...guest, personId: guest.personId }, guest.at).code },
  )
  return withSeatsPassedOn({ ...thing, seats, guests, free: seats - taken }, at)
}

/** No limit any more: whoever waited comes, and is told so. */
function withoutLimit<Thing extends Seating>(thing: Thing, at: Date): Thing {
  const open: Thing = { ...thing, seats: 0, free: 0, waiting: [] }
  const kind: SeatLetterKind = 'seat-given'
  return thing.waiting.reduce(
    (after, waiter) => ({
      ...after,
      guests: [...after.guests, newSeated(open, waiter, at)],
      letters: withLetterTo(after.letters, waiter.personId, kind, at),
    }),
    open,
  )
}
