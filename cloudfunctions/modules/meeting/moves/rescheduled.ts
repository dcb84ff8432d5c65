import { refuse, type Refused } from '../../../platform/refuse'
import { givenAway } from '../given-away'
import { lettersTo } from '../letters-to'
import type { Meeting } from '../meeting'
import { namesAround } from '../names-around'
import { remindersOf } from '../reminders-of'
import { closing } from './planned'
import { heldUntil, seatsPassedOn } from './seats-passed-on'

type Change = { startAt: string; place: string; reason: string }

/** Another day or place: everybody keeps their seat and is asked again; seats held for an offer are held anew. What is new must not tell who somebody is. */
export function rescheduled(
  meeting: Meeting,
  change: Change,
  neighbours: readonly string[],
  at: Date,
): Meeting | Refused<'NOT_NOW' | 'TOO_SOON' | 'MINUTES_TELL_WHO'> {
  if (meeting.state !== 'published') return refuse('NOT_NOW')
  const startAt = new Date(change.startAt)
  if (startAt <= at) return refuse('TOO_SOON')
  const fresh = change.place === meeting.place ? [change.reason] : [change.place, change.reason]
  if (givenAway(fresh, namesAround(meeting, neighbours)).length > 0) return refuse('MINUTES_TELL_WHO')
  // Nobody has come to the new day yet; who walked in was there on the old one.
  const guests = meeting.guests.flatMap((guest) =>
    guest.personId === null ? [] : [{ ...guest, asksAgain: true, attendedAt: null }],
  )
  const { waiting, free } = heldAnew({ ...meeting, startAt }, at)
  const after: Meeting = {
    ...meeting,
    guests,
    waiting,
    free,
    startAt,
    closesAt: closing(startAt),
    place: change.place,
    reason: change.reason,
    ...remindersOf(startAt, at),
  }
  return seatsPassedOn({ ...after, letters: lettersTo(after, everybodyOf(after), 'meeting-moved', at) }, at)
}

/** Each offer with its new hour; too near the new start nothing can be held, and who was offered waits again. */
function heldAnew(meeting: Meeting, at: Date): Pick<Meeting, 'waiting' | 'free'> {
  const until = heldUntil(meeting, at)
  const offers = meeting.waiting.filter(({ offeredUntil }) => offeredUntil !== null)
  const waiting = meeting.waiting.map((waiter) => (waiter.offeredUntil ? { ...waiter, offeredUntil: until } : waiter))
  const given = until ? 0 : offers.reduce((sum, { party }) => sum + party, 0)
  return { waiting, free: meeting.free + given }
}

export function everybodyOf({ guests, waiting }: Meeting) {
  return [...guests, ...waiting].flatMap(({ personId }) => personId ?? [])
}
