import { refuse } from '../../../platform/refuse'
import { toSeated } from '../to-seated'
import type { Meeting, Waiter } from '../meeting'

/** The seat that was held is taken, while the hour lasts. */
export function offerTaken(meeting: Meeting, personId: string, at: Date) {
  if (meeting.guests.some((guest) => guest.personId === personId)) return meeting
  const waiter = meeting.waiting.find((waiter) => waiter.personId === personId)
  if (!waiter) return refuse('NOT_SIGNED_UP')
  if (!isHeld(waiter, meeting, at)) return refuse('OFFER_LAPSED')
  return {
    ...meeting,
    waiting: meeting.waiting.filter((other) => other !== waiter),
    guests: [...meeting.guests, toSeated(meeting, waiter, at)],
  }
}

/** Whether a seat is held for this party now. */
export function isHeld({ offeredUntil }: Waiter, { state }: Meeting, at: Date) {
  return state === 'published' && offeredUntil !== null && offeredUntil > at
}
