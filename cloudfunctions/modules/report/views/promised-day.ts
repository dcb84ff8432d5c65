import { dayOf } from '../../../platform/shanghai'
import { isOpen, type Report } from '../report'

/** The one day the resident was promised; none once it is over. */
export function promisedDay(report: Report) {
  return isOpen(report) ? dayOf(report.deadline.answerBy) : null
}
