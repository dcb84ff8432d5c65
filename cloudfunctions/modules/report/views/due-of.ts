import type { ReportCard } from '@contract/schema/report-view'
import { endOfDay } from '../../../platform/shanghai'
import { afterWorkingDays } from '../../calendar/after-working-days'
import { isOpen, type Report } from '../report'

/** How near its day is: soon from one working day before, over from the first day after, still while the resident is asked. */
export function dueOf(report: Report, now: Date): ReportCard['due'] {
  if (!isOpen(report)) return 'done'
  if (report.state === 'asked') return 'still'
  const { answerBy } = report.deadline
  if (now > answerBy) return 'over'
  return answerBy <= soonUntil(now) ? 'soon' : 'later'
}

/** What is due by then counts as due soon. */
export function soonUntil(now: Date) {
  return endOfDay(afterWorkingDays(now, 1))
}
