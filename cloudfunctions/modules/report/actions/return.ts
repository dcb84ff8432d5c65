import type { ReturnReason } from '@contract/report/reasons'
import { action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import { householdCommand } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { because } from '../route'

/** The household asks the community to take it over; after the second time it stays there. */
export const giveBack = action({
  may: ({ state }: Report) => state === 'routed' || state === 'accepted' || 'NOT_NOW',
  does: (report, { reason, text }: { reason: ReturnReason; text?: string | undefined }, key) => {
    const returns = report.returns + 1
    return withEntry(
      report,
      'returned',
      key,
      { event: 'returned', reason, text: text ?? null, tell: { desk: 'returned' } },
      { assignee: null, returns, route: returns > 1 ? because('second-return') : report.route },
    )
  },
})

export const returnReport = householdCommand(published(giveBack))
