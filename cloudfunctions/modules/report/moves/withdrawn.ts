import { refuse } from '../../../platform/refuse'
import { categoryRules } from '../category-rules'
import { moved } from '../moved'
import type { Press } from '../press'
import { isOpen, type Report } from '../report'

/** The resident takes it back; a sensitive one leaves their lists only, for whoever holds the phone may not be whoever is in need. */
export function withdrawn(report: Report, press: Press) {
  if (!isOpen(report) || report.withdrawn) return refuse('NOT_NOW')
  if (categoryRules[report.category].forced)
    return moved(report, report.state, { ...press, act: 'withdrawn' }, { withdrawn: true })
  return moved(report, 'withdrawn', { ...press, act: 'withdrawn' }, { endedAt: press.at, asked: null })
}
