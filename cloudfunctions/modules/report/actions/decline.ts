import type { DeclineReason } from '@contract/report/reasons'
import { action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import { workerCommand } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'

const declinable: readonly Report['state'][] = ['unrouted', 'returned', 'routed', 'checking']

/** The community cannot take it: why, and where to go instead. */
export const decline = action({
  may: ({ state }: Report) => declinable.includes(state) || 'NOT_NOW',
  does: (report, { reason, goTo }: { reason: DeclineReason; goTo: string }, key) =>
    withEntry(
      report,
      'declined',
      key,
      { event: 'declined', reason, text: goTo, tell: { resident: 'declined' } },
      { endedAt: key.at },
    ),
})

export const declineReport = workerCommand(published(decline))
