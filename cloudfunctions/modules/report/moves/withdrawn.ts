import { refuse } from '../../../platform/refuse'
import { categoryRules } from '../category-rules'
import { moved } from '../moved'
import type { Press } from '../press'
import { ranOn } from '../deadline'
import { isOpen, type Report } from '../report'

/** The resident takes it back; a sensitive one leaves their lists only, for whoever holds the phone may not be whoever is in need. */
export function withdrawn(report: Report, press: Press) {
  if (!isOpen(report) || report.withdrawn) return refuse('NOT_NOW')
  if (categoryRules[report.category].forced) return hidden(report, press)
  return moved(report, 'withdrawn', { ...press, act: 'withdrawn' }, { endedAt: press.at, asked: null })
}

/** Out of the resident's lists and not ended; nobody is left to answer a question, so none is kept waiting. */
export function hidden(report: Report, press: Press, changes: Partial<Report> = {}) {
  const state = report.state === 'asked' ? 'accepted' : report.state
  const deadline = ranOn(report.deadline, press.at)
  return moved(report, state, { ...press, act: 'withdrawn' }, { ...changes, withdrawn: true, asked: null, deadline })
}
