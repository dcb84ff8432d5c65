import { refuse, type Refused } from '../../../platform/refuse'
import { lettersTo } from '../letters-to'
import type { Meeting } from '../meeting'
import { everybodyOf } from './rescheduled'

/** It doesn't take place; everybody who would have come hears why. */
export function cancelled(meeting: Meeting, reason: string, at: Date): Meeting | Refused<'NOT_NOW'> {
  if (meeting.state !== 'draft' && meeting.state !== 'published') return refuse('NOT_NOW')
  const after: Meeting = { ...meeting, state: 'cancelled', reason, remindAt: null, letters: { entries: {} } }
  return { ...after, letters: lettersTo(after, everybodyOf(after), 'meeting-cancelled', at) }
}
