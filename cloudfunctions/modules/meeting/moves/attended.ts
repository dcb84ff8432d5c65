import { refuse } from '../../../platform/refuse'
import { HOUR_MS } from '../../../platform/shanghai'
import type { Meeting, Seated } from '../meeting'

const DOORS_OPEN_HOURS_BEFORE = 2

/** Somebody is there: by a tap on the name, or by the code on their screen; a second time changes nothing. */
export function attended(meeting: Meeting, isThem: (guest: Seated) => boolean, at: Date) {
  if (!isOn(meeting, at)) return refuse('NOT_NOW')
  const guest = meeting.guests.find(isThem)
  if (!guest) return refuse('NOT_SIGNED_UP')
  if (guest.attendedAt) return meeting
  return { ...meeting, guests: meeting.guests.map((other) => (other === guest ? { ...guest, attendedAt: at } : other)) }
}

/** From two hours before the start until the minutes are out. */
export function isOn({ state, startAt }: Meeting, at: Date) {
  return (
    state === 'met' || (state === 'published' && at.getTime() >= startAt.getTime() - DOORS_OPEN_HOURS_BEFORE * HOUR_MS)
  )
}
