import { refuse, type Refused } from '../../../platform/refuse'
import type { Meeting } from '../meeting'
import { isOn } from './attended'

/** Somebody without a phone sat down: they are there, whatever the seats. */
export function walkedIn(
  meeting: Meeting,
  guest: { id: string; name: string | null; party: number },
  at: Date,
): Meeting | Refused<'NOT_NOW'> {
  if (!isOn(meeting, at)) return refuse('NOT_NOW')
  return {
    ...meeting,
    guests: [...meeting.guests, { ...guest, personId: null, code: null, at, attendedAt: at, asksAgain: false }],
  }
}
