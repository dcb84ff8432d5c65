import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

/** A thank-you, once; seen by the helper, never counted. */
export function thanked(report: Report, press: Press) {
  const settled = report.state === 'resolved' || report.state === 'closed'
  if (!settled || report.history.some(({ act }) => act === 'thanked')) return refuse('NOT_NOW')
  return moved(report, report.state, { ...press, act: 'thanked' })
}
