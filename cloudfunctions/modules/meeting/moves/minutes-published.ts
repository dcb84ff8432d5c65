import { refuse, type Refused } from '../../../platform/refuse'
import { decisionReportId } from '../decision-report'
import { givenAway } from '../given-away'
import { lettersTo } from '../letters-to'
import type { Meeting } from '../meeting'
import { isDayPast } from './minuted'
import { everybodyOf } from './rescheduled'

/** Everybody may read what was said and agreed; decisions point to the reports they became. */
export function minutesPublished(
  meeting: Meeting,
  neighbours: readonly string[],
  at: Date,
): Meeting | Refused<'NOT_NOW' | 'DAY_PAST' | 'MINUTES_TELL_WHO'> {
  if (meeting.state !== 'met' || !isWritten(meeting)) return refuse('NOT_NOW')
  if (isDayPast(meeting, at)) return refuse('DAY_PAST')
  if (givenAway(meeting, neighbours).length > 0) return refuse('MINUTES_TELL_WHO')
  const decisions = meeting.decisions.map((decision, index) => ({
    ...decision,
    reportId: decisionReportId(meeting._id, index),
  }))
  const out: Meeting = { ...meeting, state: 'minuted', decisions }
  return { ...out, letters: lettersTo(out, everybodyOf(out), 'minutes-out', at) }
}

/** Whether there is something to publish. */
export function isWritten({ topics }: Meeting) {
  return topics.some(({ said }) => said !== null)
}
