import { refuse } from '../../../platform/refuse'
import type { Meeting } from '../meeting'
import { isHeld } from './offer-taken'
import { seatsPassedOn } from './seats-passed-on'

/** The seat that was held is let go to the next; who passes leaves the waiting list. */
export function offerPassed(meeting: Meeting, personId: string, at: Date) {
  const waiter = meeting.waiting.find((waiter) => waiter.personId === personId)
  if (!waiter) return refuse('NOT_SIGNED_UP')
  if (!isHeld(waiter, meeting, at)) return refuse('OFFER_LAPSED')
  return seatsPassedOn(
    { ...meeting, waiting: meeting.waiting.filter((other) => other !== waiter), free: meeting.free + waiter.party },
    at,
  )
}
