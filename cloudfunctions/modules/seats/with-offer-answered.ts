import { newSeated } from './new-seated'
import type { Seating, Waiter } from './seating'
import { withSeatsPassedOn } from './with-seats-passed-on'

/** Whether a seat is held for this party now. */
export function isOffered({ offeredUntil }: Waiter, at: Date) {
  return offeredUntil !== null && offeredUntil > at
}

/** The thing with this party on the seat that was held for it. */
export function withOfferTaken<Thing extends Seating>(thing: Thing, waiter: Waiter, at: Date): Thing {
  return {
    ...thing,
    waiting: thing.waiting.filter((other) => other !== waiter),
    guests: [...thing.guests, newSeated(thing, waiter, at)],
  }
}

/** The thing without this party, the seat that was held for it passed on to the next. */
export function withOfferPassed<Thing extends Seating>(thing: Thing, waiter: Waiter, at: Date): Thing {
  return withSeatsPassedOn(
    { ...thing, waiting: thing.waiting.filter((other) => other !== waiter), free: thing.free + waiter.party },
    at,
  )
}
