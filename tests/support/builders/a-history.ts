import type { ReportEvent, ReportState } from '@contract/report/report'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { aKey, aReport } from './a-report'

/** What happened: when (in Shanghai), what, and how it left the report. */
type Told = [at: string, event: ReportEvent, state: ReportState]

/** A report with this story; it was said when the story begins. */
export function aTold(story: readonly Told[], more: Partial<Report> = {}): Report {
  const report = aReport()
  const history = story.map(([at, event, state]) => ({
    ...aKey(inShanghai(at)),
    event,
    to: null,
    text: null,
    reason: null,
    until: null,
    photos: [],
    sounds: [],
    result: { state, assignee: report.assignee, answerBy: report.answerBy },
  }))
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last) throw new Error('a story without a beginning')
  return { ...report, at: first.at, lastEventAt: last.at, state: last.result.state, history, ...more }
}

export function inShanghai(at: string) {
  return new Date(`${at.replace(' ', 'T')}+08:00`)
}
