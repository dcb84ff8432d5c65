import { action } from '../../../workflow/action'
import { residentCommand } from '../commands-on-report'
import { isStillHeard } from '../reopen-until'
import { keepsMain } from '../merge/keeps-main'
import type { Report } from '../report'
import { standingOf } from '../standing'
import { isUsedUp } from '../report-limits'
import { withCallback } from './with-callback'

/** The resident says that it is not solved after all. */
export const reopen = action({
  may: mayReopen,
  does: (report: Report, { text }: { text?: string | undefined }, key) =>
    withCallback(report, { solved: 'no', text }, key),
})

function mayReopen(report: Report, { at }: { at: Date }) {
  const standing = standingOf(report)
  if (standing !== 'resolved' && standing !== 'closed') return 'NOT_NOW'
  if (!isStillHeard(report, at)) return 'TOO_LATE_TO_REOPEN'
  return !isUsedUp(report, 'reopenings') || 'TOO_MANY_REOPENINGS'
}

export const reopenReport = keepsMain(residentCommand(reopen))
