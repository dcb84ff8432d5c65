import { action } from '../../../workflow/action'
import { householdCommand, workerCommand, type StaffFacts } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { onlyWhenInHand } from './only-when-in-hand'

/** Whoever it is with says: I will see to it. The first taker has it. */
export const accept = action({
  may: ({ state }: Report) => state === 'routed' || 'ALREADY_TAKEN',
  does: (report, _, key, { takenOn }: StaffFacts) => {
    const assignee = takenOn(report)
    return withEntry(
      report,
      'accepted',
      key,
      { event: 'accepted', to: assignee.name, tell: { resident: 'accepted' } },
      { assignee },
    )
  },
})

export const acceptAsWorker = onlyWhenInHand(accept)

export const acceptReport = householdCommand(accept)
export const acceptReportAsWorker = workerCommand(acceptAsWorker)
