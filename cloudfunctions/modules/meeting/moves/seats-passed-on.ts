import { HOUR_MS } from '../../../platform/shanghai'
import { letterTo } from '../letters-to'
import type { Meeting, Waiter } from '../meeting'

const HELD_HOURS = 12
const LAST_OFFER_HOURS_BEFORE = 2

/** Free seats are offered to the first waiting party that fits, then to the next, in the order of arrival; lapsed offers pass on. */
export function seatsPassedOn(meeting: Meeting, at: Date): Meeting {
  const lapsed = meeting.waiting.filter(({ offeredUntil }) => offeredUntil !== null && offeredUntil <= at)
  const waiting = meeting.waiting.filter((waiter) => !lapsed.includes(waiter))
  const free = meeting.free + lapsed.reduce((sum, { party }) => sum + party, 0)
  return offered({ ...meeting, waiting, free }, at)
}

function offered(meeting: Meeting, at: Date): Meeting {
  const until = heldUntil(meeting, at)
  const next =
    until && meeting.waiting.find(({ offeredUntil, party }) => offeredUntil === null && party <= meeting.free)
  if (!next) return meeting
  const waiting = meeting.waiting.map((waiter): Waiter =>
    waiter === next ? { ...waiter, offeredUntil: until } : waiter,
  )
  const letters = letterTo(meeting, next.personId, 'seat-offered', at)
  return offered({ ...meeting, waiting, letters, free: meeting.free - next.party }, at)
}

/** Until when an offer made now is held; none when it is too near the start. */
export function heldUntil({ startAt }: Pick<Meeting, 'startAt'>, at: Date) {
  const last = startAt.getTime() - LAST_OFFER_HOURS_BEFORE * HOUR_MS
  return at.getTime() < last ? new Date(Math.min(at.getTime() + HELD_HOURS * HOUR_MS, last)) : null
}
