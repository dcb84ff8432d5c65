import type { ExportedMeeting } from '@contract/screens/my-data'
import { findGuest, findWaiter } from '../../seats/seating'
import type { Meeting } from '../meeting'

/** One meeting as who signed up for it may carry it away; nothing for somebody who did not. */
export function toExportedMeeting(meeting: Meeting, personId: string): ExportedMeeting[] {
  const { place, startAt, host, state } = meeting
  const common = { place, startAt: startAt.toISOString(), host, state }
  const guest = findGuest(meeting, personId)
  const waiter = findWaiter(meeting, personId)
  if (guest) return [{ ...common, ...toPartyView(guest), as: guest.attendedAt ? 'attended' : 'seated' }]
  return waiter ? [{ ...common, ...toPartyView(waiter), as: waiter.offeredUntil ? 'offered' : 'waiting' }] : []
}

function toPartyView({ party, name, at }: { party: number; name: string | null; at: Date }) {
  return { party, name, at: at.toISOString() }
}
