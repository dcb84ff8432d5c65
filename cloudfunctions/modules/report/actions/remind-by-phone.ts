import { action } from '../../../workflow/action'
import { workerCommand, type WorkerFacts } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUntold } from '../untold'

/** A worker rang the household that no message could tell what waits for it. */
export const remind = action({
  may: (report: Report, { at }: WorkerFacts) => isUntold(report, at) || 'NOT_NOW',
  does: (report, _, key) => withEntry(report, report.state, key, { event: 'household-called' }, { untoldSince: null }),
})

export const remindByPhone = workerCommand(remind)
