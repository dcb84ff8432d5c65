import { refuse } from '../../../platform/refuse'
import { deadlineFrom } from '../deadline'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'
import { because } from '../route'
import { stillHeard } from '../still-heard'

/** It is not solved: it goes to the community's desk, not back to the same household; a second time to the street. */
export function reopened(report: Report, text: string | null, press: Press) {
  if (report.state !== 'resolved' && report.state !== 'closed') return refuse('NOT_NOW')
  if (!stillHeard(report, press.at)) return refuse('TOO_LATE_TO_REOPEN')
  const reopenings = report.reopenings + 1
  const level = reopenings > 1 ? 'street' : 'community'
  return moved(
    report,
    'reopened',
    { ...press, act: 'reopened', text, tell: [{ kind: 'reopened', whom: 'desk' }] },
    {
      reopenings,
      destination: null,
      route: reopenings > 1 ? because('second-reopening') : report.route,
      deadline: deadlineFrom(press.at, level, report.category),
      resolvedAt: null,
      endedAt: null,
      solvedAt: null,
      callbackTriedAt: null,
    },
  )
}
