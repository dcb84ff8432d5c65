import type { Step } from '@contract/schema/report-view'
import { Refused } from '../../../platform/refuse'
import type { Report } from '../report'
import { keeperOf } from './keeper-of'
import { promisedDay } from './promised-day'

/** Where the report stands after a command; a refusal passes through. */
export function toStep<No extends Refused>(report: Report | No): Step | No {
  if (report instanceof Refused) return report
  return { reportId: report._id, state: report.state, promisedOn: promisedDay(report), with: keeperOf(report) }
}
