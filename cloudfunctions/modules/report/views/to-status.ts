import type { ReportStatus } from '@contract/report/views'
import { dayOf } from '../../../platform/shanghai'
import { isOpen, type Report } from '../report'
import { standingOf } from '../standing'

/** Where the report stands after a command. */
export function toStatus(report: Report): ReportStatus {
  return {
    reportId: report._id,
    state: standingOf(report),
    promisedOn: promisedDay(report),
    assignee: toAssigneeView(report),
  }
}

/** Who has it, by the name of the post. */
export function toAssigneeView({ assignee, state }: Pick<Report, 'assignee' | 'state'>) {
  if (!assignee || state === 'checking') return { kind: 'nobody' as const, name: '' }
  const { kind, name, ids } = assignee
  return ids.length > 1 ? { kind, name, several: true } : { kind, name }
}

/** The one day the resident was promised; none once it is over. */
export function promisedDay(report: Pick<Report, 'state' | 'deadline'>) {
  return isOpen(report) ? dayOf(report.deadline.answerBy) : null
}
