import { action } from '../../../workflow/action'
import { findGuest, findWaiter, type Waiter } from '../../seats/seating'
import { isOffered, withOfferPassed, withOfferTaken } from '../../seats/with-offer-answered'
import { guestCommand, type GuestFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'

/** The offered seat is taken, while the hour lasts. */
export const take = action({
  may: (meeting: Meeting, facts: GuestFacts) =>
    findGuest(meeting, facts.personId) !== undefined || mayAnswer(meeting, facts),
  shown: (meeting, { personId }) => findWaiter(meeting, personId) !== undefined,
  does: (meeting, _, { at }, { personId }) =>
    findGuest(meeting, personId) ? meeting : withOfferTaken(meeting, waiterNamed(meeting, personId), at),
})

/** The offered seat is let go to the next; who passes leaves the waiting list. */
export const pass = action({
  may: (meeting: Meeting, facts: GuestFacts) => mayAnswer(meeting, facts),
  does: (meeting, _, { at }, { personId }) => withOfferPassed(meeting, waiterNamed(meeting, personId), at),
})

function mayAnswer(meeting: Meeting, { personId, at }: GuestFacts) {
  const waiter = findWaiter(meeting, personId)
  if (!waiter) return 'NOT_SIGNED_UP'
  return (meeting.state === 'published' && isOffered(waiter, at)) || 'OFFER_LAPSED'
}

/** Found, or `may` would have refused. */
function waiterNamed(meeting: Meeting, personId: string): Waiter {
  const waiter = findWaiter(meeting, personId)
  if (!waiter) throw new Error('an offer is answered by somebody who does not wait')
  return waiter
}

export const takeOffer = guestCommand(take)
export const passOffer = guestCommand(pass)
