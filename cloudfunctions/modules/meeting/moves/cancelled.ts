import { refuse, type Refused } from '../../../platform/refuse'
import { givenAway } from '../given-away'
import { lettersTo } from '../letters-to'
import type { Meeting } from '../meeting'
import { namesAround } from '../names-around'
import { everybodyOf } from './rescheduled'

/** It doesn't take place; everybody who would have come hears why, in words that don't tell who somebody is. */
export function cancelled(
  meeting: Meeting,
  reason: string,
  neighbours: readonly string[],
  at: Date,
): Meeting | Refused<'NOT_NOW' | 'MINUTES_TELL_WHO'> {
  if (meeting.state !== 'draft' && meeting.state !== 'published') return refuse('NOT_NOW')
  if (givenAway([reason], namesAround(meeting, neighbours)).length > 0) return refuse('MINUTES_TELL_WHO')
  const after: Meeting = { ...meeting, state: 'cancelled', reason, remindAt: null, letters: { entries: {} } }
  return { ...after, letters: lettersTo(after, everybodyOf(after), 'meeting-cancelled', at) }
}
