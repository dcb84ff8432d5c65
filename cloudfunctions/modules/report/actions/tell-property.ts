import { action } from '../../../workflow/action'
import { householdCommand, workerCommand } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { onlyWhenInHand } from './only-when-in-hand'

/** The property company was asked to see to it: something that happened, not a change of hands. */
export const informProperty = action({
  may: (report: Report) => {
    if (report.state !== 'accepted') return 'NOT_NOW'
    return !isUsedUp(report, 'propertyNotes') || 'TOO_MANY_NOTES'
  },
  does: (report, _, key) => withEntry(report, 'accepted', key, { event: 'property' }),
})

export const informPropertyAsWorker = onlyWhenInHand(informProperty)

export const tellProperty = householdCommand(informProperty)
export const tellPropertyAsWorker = workerCommand(informPropertyAsWorker)
