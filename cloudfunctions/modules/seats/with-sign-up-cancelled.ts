import { findGuest, findWaiter, type Seating } from './seating'
import { withSeatsPassedOn } from './with-seats-passed-on'

/** The thing without this person: their seat, or the one held for them, goes to whoever fits first. */
export function withSignUpCancelled<Thing extends Seating>(thing: Thing, personId: string, at: Date): Thing {
  const guest = findGuest(thing, personId)
  const waiter = findWaiter(thing, personId)
  const held = guest ? guest.party : waiter?.offeredUntil ? waiter.party : 0
  return withSeatsPassedOn(
    {
      ...thing,
      guests: thing.guests.filter((other) => other !== guest),
      waiting: thing.waiting.filter((other) => other !== waiter),
      free: thing.seats === 0 ? thing.free : thing.free + held,
    },
    at,
  )
}

/** The thing in which nobody is named any more where this person sat; who waited is gone. */
export function withoutName<Thing extends Seating>(thing: Thing, personId: string): Thing {
  return {
    ...thing,
    guests: thing.guests.map((guest) =>
      guest.personId === personId ? { ...guest, personId: null, name: null } : guest,
    ),
    waiting: thing.waiting.filter((waiter) => waiter.personId !== personId),
  }
}
