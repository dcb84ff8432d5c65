import { HOUR_MS } from '../../../platform/shanghai'
import { letterTo } from '../letters-to'
import type { Meeting, Waiter } from '../meeting'
import { toSeated } from '../to-seated'

const HELD_HOURS = 12
const LAST_OFFER_HOURS_BEFORE = 2

/** Free seats go to the first waiting party that fits, then to the next, in the order of arrival; lapsed offers pass on. */
export function seatsPassedOn(meeting: Meeting, at: Date): Meeting {
  const lapsed = meeting.waiting.filter(({ offeredUntil }) => offeredUntil !== null && offeredUntil <= at)
  const waiting = meeting.waiting.filter((waiter) => !lapsed.includes(waiter))
  const free = meeting.free + lapsed.reduce((sum, { party }) => sum + party, 0)
  return passedOn({ ...meeting, waiting, free }, at)
}

function passedOn(meeting: Meeting, at: Date): Meeting {
  const next = meeting.waiting.find(({ offeredUntil, party }) => offeredUntil === null && party <= meeting.free)
  if (!next || at >= meeting.startAt) return meeting
  const until = heldUntil(meeting, at)
  const after = until ? offered(meeting, next, until, at) : given(meeting, next, at)
  return passedOn({ ...after, free: meeting.free - next.party }, at)
}

function offered(meeting: Meeting, next: Waiter, until: Date, at: Date): Meeting {
  const waiting = meeting.waiting.map((waiter) => (waiter === next ? { ...waiter, offeredUntil: until } : waiter))
  return { ...meeting, waiting, letters: letterTo(meeting, next.personId, 'seat-offered', at) }
}

/** Too late to ask and wait for an answer: they sit, so that nobody who comes later sits before them. */
function given(meeting: Meeting, next: Waiter, at: Date): Meeting {
  const waiting = meeting.waiting.filter((waiter) => waiter !== next)
  const guests = [...meeting.guests, toSeated(meeting, next, at)]
  return { ...meeting, waiting, guests, letters: letterTo(meeting, next.personId, 'seat-given', at) }
}

/** Until when an offer made now is held; none when it is too near the start. */
export function heldUntil({ startAt }: Pick<Meeting, 'startAt'>, at: Date) {
  const last = startAt.getTime() - LAST_OFFER_HOURS_BEFORE * HOUR_MS
  return at.getTime() < last ? new Date(Math.min(at.getTime() + HELD_HOURS * HOUR_MS, last)) : null
}
