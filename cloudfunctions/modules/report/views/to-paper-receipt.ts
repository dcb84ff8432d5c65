import { plainAlphabet } from '@contract/schema/ids'
import { plainCode } from '../../../platform/digest'
import type { Report } from '../report'
import { promisedDay, toAssigneeView } from './to-status'

const QUERY_CODE_LENGTH = 6

/** The paper receipt for somebody without a phone: the number, and the code that asks after it. */
export function toPaperReceipt(report: Report) {
  return {
    reportId: report._id,
    number: report.number,
    queryCode: plainCode(QUERY_CODE_LENGTH, plainAlphabet, 'query', report._id),
    assignee: toAssigneeView(report),
    promisedOn: promisedDay(report),
  }
}
