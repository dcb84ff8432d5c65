import { inShanghai } from '../../platform/shanghai'
import { plainCode } from '../../platform/digest'

/** `1123-482190`: the day, and digits that follow no order, so that no gap tells of a report one may not see. */
export function reportNumber(reportId: string, at: Date) {
  return `${inShanghai(at).format('MMDD')}-${plainCode(6, '0123456789', 'number', reportId)}`
}
