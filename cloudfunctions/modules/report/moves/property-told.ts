import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

/** The property company was asked to see to it: something that happened, not a change of hands. */
export function propertyTold(report: Report, press: Press) {
  if (report.state !== 'accepted') return refuse('NOT_NOW')
  return moved(report, 'accepted', { ...press, act: 'property' })
}
