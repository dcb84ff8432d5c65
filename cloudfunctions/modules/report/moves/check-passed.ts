import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'
import { sentOn } from './opened'

/** Somebody looked at its words; it goes where it was routed when it came in, and its deadline has run since then. */
export function checkPassed(report: Report, press: Press) {
  if (report.state !== 'checking') return refuse('NOT_NOW')
  return sentOn(moved(report, 'checking', { ...press, act: 'checked' }), press)
}
