import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import { isOpen, type Report } from '../report'

/** The resident has called 12345 as well: its number goes on the report. */
export function hotlineAdded(report: Report, hotline: string, press: Press) {
  if (!isOpen(report)) return refuse('NOT_NOW')
  return moved(report, report.state, { ...press, act: 'hotline', text: hotline }, { hotline })
}
