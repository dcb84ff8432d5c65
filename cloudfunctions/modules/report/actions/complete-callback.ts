import type { CallbackGiven } from '@contract/report/callback'
import { action } from '../../../workflow/action'
import { residentCommand } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { standingOf } from '../standing'

type More = Omit<CallbackGiven, 'solved'>

/** Whoever called it solved says besides whether somebody came and whether they are satisfied; once, and only if they like. */
export const complete = action({
  may: (report: Report) => {
    const { callback } = report
    return (standingOf(report) === 'closed' && callback !== null && isBare(callback)) || 'NOT_NOW'
  },
  does: (report, { contacted, satisfied }: More, key) =>
    withEntry(
      report,
      report.state,
      key,
      { event: 'callback-completed' },
      {
        callback: report.callback && { ...report.callback, contacted: contacted ?? null, satisfied: satisfied ?? null },
      },
    ),
})

function isBare({ solved, contacted, satisfied }: NonNullable<Report['callback']>) {
  return solved === 'yes' && contacted === null && satisfied === null
}

export const completeCallback = residentCommand(complete)
