import { action } from '../../../workflow/action'
import { householdCommand, workerCommand } from '../commands'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { whenInHand } from './when-in-hand'

/** The property company was asked to see to it: something that happened, not a change of hands. */
export const informProperty = action({
  may: (report: Report) => {
    if (report.state !== 'accepted') return 'NOT_NOW'
    return !isUsedUp(report, 'propertyNotes') || 'TOO_MANY_NOTES'
  },
  does: (report, _, key) => withEntry(report, 'accepted', key, { event: 'property' }),
})

export const informPropertyAsWorker = whenInHand(informProperty)

export const tellProperty = householdCommand(informProperty)
export const tellPropertyAsWorker = workerCommand(informPropertyAsWorker)
