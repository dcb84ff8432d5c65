import { action } from '../../../workflow/action'
import { withContentLookedAt } from '../checks/with-content-answers'
import { workerCommand } from '../commands-on-report'
import type { Report } from '../report'

/** A worker has looked at what did not pass: others may read it. A report that was held goes where it was routed when it came in, and its deadline has run since then. */
export const pass = action({
  may: (report: Report) => report.state === 'checking' || isToBeLookedAt(report) || 'NOT_NOW',
  does: (report, _, key) => withContentLookedAt(report, 'passed', key),
})

/** A worker has looked at it, and leaves it with its writer and the community. What a whole report says is passed on or declined. */
export const keepHidden = action({
  may: (report: Report) => (report.state !== 'checking' && isToBeLookedAt(report)) || 'NOT_NOW',
  does: (report, _, key) => withContentLookedAt(report, 'hidden', key),
})

function isToBeLookedAt({ lookAt = [] }: Pick<Report, 'lookAt'>) {
  return lookAt.length > 0
}

export const passCheck = workerCommand(pass)
export const keepContentHidden = workerCommand(keepHidden)
