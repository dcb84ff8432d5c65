import { refuse, type Refused } from '../../../platform/refuse'
import type { Meeting } from '../meeting'
import { minutesTell } from '../minutes-tell'
import { isDayPast } from './minuted'

/** The minutes are as they will be read: nothing in them changes while what follows from them is set going. */
export function minutesSealed(
  meeting: Meeting,
  neighbours: readonly string[],
  at: Date,
): Meeting | Refused<'NOT_NOW' | 'DAY_PAST' | 'MINUTES_TELL_WHO'> {
  if (meeting.state !== 'met' || !isWritten(meeting)) return refuse('NOT_NOW')
  if (meeting.sealed) return meeting
  if (isDayPast(meeting, at)) return refuse('DAY_PAST')
  if (minutesTell(meeting, neighbours).length > 0) return refuse('MINUTES_TELL_WHO')
  return { ...meeting, sealed: true }
}

/** Whether there is something to publish. */
export function isWritten({ topics }: Meeting) {
  return topics.some(({ said }) => said !== null)
}
