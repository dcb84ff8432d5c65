import { HOUR_MS } from '../../platform/shanghai'
import { outOfQuietHours } from '../../workflow/letter'
import { withLetterTo } from '../../workflow/letters-to-persons'
import type { SeatLetterKind } from './letters'
import { newSeated } from './new-seated'
import type { Seating, Waiter } from './seating'

const HELD_HOURS = 12
const LAST_OFFER_HOURS_BEFORE = 2
const HOURS_TO_ANSWER_MIN = 1

/** Free seats go to the first waiting party that fits, then to the next, in the order of arrival; lapsed offers pass on, and who let one lapse is told. */
export function withSeatsPassedOn<Thing extends Seating>(thing: Thing, at: Date): Thing {
  const lapsed = thing.waiting.filter(({ offeredUntil }) => offeredUntil !== null && offeredUntil <= at)
  const waiting = thing.waiting.filter((waiter) => !lapsed.includes(waiter))
  const free = thing.free + lapsed.reduce((sum, { party }) => sum + party, 0)
  const letters = lapsed.reduce(
    (outbox, { personId }) => withLetterTo(outbox, personId, kinds.lapsed, at),
    thing.letters,
  )
  return withNextOffers({ ...thing, waiting, free, letters }, at)
}

function withNextOffers<Thing extends Seating>(thing: Thing, at: Date): Thing {
  const next = thing.waiting.find(({ offeredUntil, party }) => offeredUntil === null && party <= thing.free)
  if (!next || at >= thing.startAt) return thing
  const until = heldUntil(thing, at)
  const after = until ? withOffer(thing, next, until, at) : withSeatGiven(thing, next, at)
  return withNextOffers({ ...after, free: thing.free - next.party }, at)
}

function withOffer<Thing extends Seating>(thing: Thing, next: Waiter, until: Date, at: Date): Thing {
  const waiting = thing.waiting.map((waiter) => (waiter === next ? { ...waiter, offeredUntil: until } : waiter))
  return { ...thing, waiting, letters: withLetterTo(thing.letters, next.personId, kinds.offered, at) }
}

/** Too late to ask and wait for an answer: they sit, so that nobody who comes later sits before them. */
function withSeatGiven<Thing extends Seating>(thing: Thing, next: Waiter, at: Date): Thing {
  const waiting = thing.waiting.filter((waiter) => waiter !== next)
  const guests = [...thing.guests, newSeated(thing, next, at)]
  return { ...thing, waiting, guests, letters: withLetterTo(thing.letters, next.personId, kinds.given, at) }
}

const kinds = {
  offered: 'seat-offered',
  given: 'seat-given',
  lapsed: 'seat-lapsed',
} satisfies Record<string, SeatLetterKind>

/** Gives until when an offer made now is held: twelve hours from when its letter may ring, at most until two hours before the start; null where less than an hour would be left to answer. */
export function heldUntil({ startAt }: Pick<Seating, 'startAt'>, at: Date) {
  const ringsAt = outOfQuietHours(at, false).getTime()
  const last = startAt.getTime() - LAST_OFFER_HOURS_BEFORE * HOUR_MS
  const until = Math.min(ringsAt + HELD_HOURS * HOUR_MS, last)
  return until - ringsAt >= HOURS_TO_ANSWER_MIN * HOUR_MS ? new Date(until) : null
}

/** The thing with each offer held anew; too near the new start to ask, the seat is given to whom it was held for. */
export function withOffersHeldAnew<Thing extends Seating>(thing: Thing, at: Date): Thing {
  const until = heldUntil(thing, at)
  const offered = thing.waiting.filter(({ offeredUntil }) => offeredUntil !== null)
  if (!until) return offered.reduce((after, waiter) => withSeatGiven(after, waiter, at), thing)
  const waiting = thing.waiting.map((waiter) => (waiter.offeredUntil ? { ...waiter, offeredUntil: until } : waiter))
  return { ...thing, waiting }
}
