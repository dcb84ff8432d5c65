import type { Receipt } from '@contract/report/sending'
import type { Community } from '../../estate/community'
import { isHeld } from '../../estate/term'
import { findCoverage } from '../../estate/find-coverage'
import { identityNow } from '../contact/household-contact'
import type { Report } from '../report'
import { promisedDay, toAssigneeView } from './to-status'

/** The receipt the resident keeps; `elsewhere` when the scanned placard's household does not look after the place. */
export function toReceipt(report: Report, community: Community, scanned: string | undefined): Receipt {
  const { assignee } = report
  return {
    reportId: report._id,
    number: report.number,
    assignee: toAssigneeView(report),
    promisedOn: promisedDay(report),
    identity: identityNow(report),
    handTo: report.handTo,
    elsewhere: scanned !== undefined && assignee?.kind === 'household' && !coversPlace(scanned, report, community),
    ofUnit: report.route.code === 'unit',
    community: { id: community._id, name: community.name, phone: community.phone },
    danger: report.category === 'danger' ? { onDuty: isSomebodyOnDuty(report, community) } : undefined,
  }
}

function coversPlace(householdId: string, report: Report, community: Community) {
  return findCoverage(community, report, report.at).some(({ row }) => row.householdId === householdId)
}

/** Whether the worker it was given to held their post when it came. */
function isSomebodyOnDuty({ assignee, at }: Report, { terms }: Community) {
  return terms.some((term) => term.id === assignee?.worker && isHeld(term, at))
}
