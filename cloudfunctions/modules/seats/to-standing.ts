import type { Standing } from '@contract/seats/sign-up'
import { findGuest, type Seated, type Seating, type Waiter } from './seating'

/** How this person stands, as far as a list knows them. */
export function standsAs(
  {
    guests,
    waiting,
  }: {
    guests: readonly Pick<Seated, 'personId'>[]
    waiting: readonly Pick<Waiter, 'personId' | 'offeredUntil'>[]
  },
  personId: string,
): Standing['as'] {
  if (guests.some((guest) => guest.personId === personId)) return 'seated'
  const waiter = waiting.find((waiter) => waiter.personId === personId)
  if (!waiter) return 'none'
  return waiter.offeredUntil ? 'offered' : 'waiting'
}

/** Where this person stands: my code, my place on the waiting list, the hour until which a seat is held. */
export function toStanding(seating: Pick<Seating, 'guests' | 'waiting'>, personId: string): Standing {
  const guest = findGuest(seating, personId)
  if (guest)
    return {
      as: 'seated',
      party: guest.party,
      code: guest.code,
      attended: guest.attendedAt !== null,
      asksAgain: guest.asksAgain,
    }
  const index = seating.waiting.findIndex((waiter) => waiter.personId === personId)
  const waiter = seating.waiting[index]
  if (!waiter) return { as: 'none' }
  if (waiter.offeredUntil) return { as: 'offered', party: waiter.party, until: waiter.offeredUntil.toISOString() }
  return { as: 'waiting', party: waiter.party, place: index + 1 }
}
