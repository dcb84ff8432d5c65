import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { residentCommand } from '../commands'
import { deadlineFrom } from '../deadline'
import { withEntry } from '../history'
import { isStillHeard } from '../reopen-until'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { because } from '../route'

/** The resident says that it is not solved after all. */
export const reopen = action({
  may: mayReopen,
  does: (report: Report, { text }: { text?: string | undefined }, key) => withReopening(report, text ?? null, key),
})

function mayReopen(report: Report, { at }: { at: Date }) {
  if (report.state !== 'resolved' && report.state !== 'closed') return 'NOT_NOW'
  if (!isStillHeard(report, at)) return 'TOO_LATE_TO_REOPEN'
  return !isUsedUp(report, 'reopenings') || 'TOO_MANY_REOPENINGS'
}

/** The report on the community's desk, not back with the same household; a second time on the street's. */
export function withReopening(report: Report, text: string | null, key: CommandKey): Report {
  const reopenings = report.reopenings + 1
  const level = reopenings > 1 ? 'street' : 'community'
  return withEntry(
    report,
    'reopened',
    key,
    { event: 'reopened', text, tell: { desk: 'reopened' } },
    {
      reopenings,
      assignee: null,
      route: reopenings > 1 ? because('second-reopening') : report.route,
      deadline: deadlineFrom(key.at, level, report.category, report.deadline.countedBy),
      resolvedAt: null,
      endedAt: null,
      solvedAt: null,
      callbackTriedAt: null,
    },
  )
}

export const reopenReport = residentCommand(reopen)
