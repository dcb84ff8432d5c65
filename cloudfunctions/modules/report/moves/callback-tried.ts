import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

/** A worker called and nobody answered: from now on silence counts. */
export function callbackTried(report: Report, press: Press) {
  if (report.state !== 'resolved') return refuse('NOT_NOW')
  return moved(report, 'resolved', { ...press, act: 'callback-tried' }, { callbackTriedAt: press.at })
}
