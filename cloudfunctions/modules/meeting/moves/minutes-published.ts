import { refuse, type Refused } from '../../../platform/refuse'
import { decisionReportId } from '../decision-report'
import { lettersTo } from '../letters-to'
import type { Meeting } from '../meeting'
import { everybodyOf } from './rescheduled'

/** Everybody may read what was said and agreed; decisions point to the reports they became. */
export function minutesPublished(meeting: Meeting, at: Date): Meeting | Refused<'NOT_NOW'> {
  if (meeting.state !== 'met' || !meeting.sealed) return refuse('NOT_NOW')
  const decisions = meeting.decisions.map((decision, index) => ({
    ...decision,
    reportId: decisionReportId(meeting._id, index),
  }))
  const out: Meeting = { ...meeting, state: 'minuted', decisions }
  return { ...out, letters: lettersTo(out, everybodyOf(out), 'minutes-out', at) }
}
