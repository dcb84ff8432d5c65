import type { Letter } from '../../workflow/letter'
import type { ReportLetterKind } from './letters'
import { withQuestionMissed, withQuestionReached } from './question'
import type { Report } from './report'

const question: ReportLetterKind = 'asked'

/** The report after one of its letters was sent, or was not: whether a question was read, and whether the household knows what waits. */
export function withLetterHeard(report: Report, { to, kind, state }: Letter, at: Date): Report {
  if (state === 'past' || state === 'waiting') return report
  if (to === 'resident' && kind === question)
    return state === 'sent' ? withQuestionReached(report, at) : withQuestionMissed(report, at)
  if (to !== 'household' || report.assignee?.kind !== 'household') return report
  if (state === 'sent') return { ...report, untoldSince: null }
  return state === 'no-credit' ? { ...report, untoldSince: report.untoldSince ?? at } : report
}
