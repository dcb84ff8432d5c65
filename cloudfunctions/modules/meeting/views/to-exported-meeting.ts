import type { ExportedMeeting } from '@contract/schema/my-data'
import type { Meeting } from '../meeting'

/** One meeting as who signed up for it may carry it away; nothing for somebody who did not. */
export function toExportedMeeting(meeting: Meeting, personId: string): ExportedMeeting[] {
  const { place, startAt, host, state, guests, waiting } = meeting
  const face = { place, startAt: startAt.toISOString(), host, state }
  const guest = guests.find((guest) => guest.personId === personId)
  const waiter = waiting.find((waiter) => waiter.personId === personId)
  if (guest) return [{ ...face, ...partyOf(guest), as: guest.attendedAt ? 'attended' : 'seated' }]
  return waiter ? [{ ...face, ...partyOf(waiter), as: waiter.offeredUntil ? 'offered' : 'waiting' }] : []
}

function partyOf({ party, name, at }: { party: number; name: string | null; at: Date }) {
  return { party, name, at: at.toISOString() }
}
