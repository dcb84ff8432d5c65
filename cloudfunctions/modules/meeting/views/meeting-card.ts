import type { MeetingCard } from '@contract/schema/meeting'
import { taken, type Meeting } from '../meeting'

/** A meeting in a list, with where this person stands. */
export function meetingCard(meeting: Meeting, personId: string): MeetingCard {
  const { _id: meetingId, state, place, startAt, host, topics, seats } = meeting
  return {
    meetingId,
    state,
    place,
    startAt: startAt.toISOString(),
    host,
    topic: topics[0]?.text ?? '',
    seats,
    taken: taken(meeting),
    mine: standsAs(meeting, personId),
  }
}

function standsAs({ guests, waiting }: Meeting, personId: string): MeetingCard['mine'] {
  if (guests.some((guest) => guest.personId === personId)) return 'seated'
  const waiter = waiting.find((waiter) => waiter.personId === personId)
  if (!waiter) return 'no'
  return waiter.offeredUntil ? 'offered' : 'waiting'
}
