import type { Standing } from '@contract/schema/meeting'
import type { Meeting } from '../meeting'

/** Where this person stands: my code, my place on the waiting list, the hour until which a seat is held. */
export function standingOf({ guests, waiting }: Meeting, personId: string): Standing {
  const guest = guests.find((guest) => guest.personId === personId)
  if (guest)
    return {
      as: 'seated',
      party: guest.party,
      code: guest.code,
      attended: guest.attendedAt !== null,
      asksAgain: guest.asksAgain,
    }
  const index = waiting.findIndex((waiter) => waiter.personId === personId)
  const waiter = waiting[index]
  if (!waiter) return { as: 'none' }
  if (waiter.offeredUntil) return { as: 'offered', party: waiter.party, until: waiter.offeredUntil.toISOString() }
  return { as: 'waiting', party: waiter.party, place: index + 1 }
}
