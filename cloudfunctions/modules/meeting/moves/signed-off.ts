import { refuse } from '../../../platform/refuse'
import type { Meeting } from '../meeting'
import { seatsPassedOn } from './seats-passed-on'

/** The resident can't come after all, until the start: their seat, or the one held for them, goes to whoever fits first. */
export function signedOff(meeting: Meeting, personId: string, at: Date) {
  const { state, startAt } = meeting
  const guest = meeting.guests.find((guest) => guest.personId === personId)
  if (guest?.attendedAt) return refuse('ALREADY_ATTENDED')
  const waiter = meeting.waiting.find((waiter) => waiter.personId === personId)
  if (!guest && !waiter) return meeting
  if (state !== 'published' || at >= startAt) return refuse('NOT_NOW')

  const held = guest ? guest.party : waiter?.offeredUntil ? waiter.party : 0
  return seatsPassedOn(
    {
      ...meeting,
      guests: meeting.guests.filter((other) => other !== guest),
      waiting: meeting.waiting.filter((other) => other !== waiter),
      free: meeting.seats === 0 ? meeting.free : meeting.free + held,
    },
    at,
  )
}
