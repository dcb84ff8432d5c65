import type { DueStatus } from '@contract/report/views'
import { addWorkingDays } from '../../calendar/add-working-days'
import { isOpen, type Report } from '../report'

/** How near its day is: soon from one working day before, over from the first day after, still while the resident is asked. */
export function dueStatus(report: Pick<Report, 'state' | 'deadline'>, now: Date): DueStatus {
  if (!isOpen(report)) return 'done'
  if (report.state === 'asked') return 'still'
  const { answerBy } = report.deadline
  if (now > answerBy) return 'over'
  return answerBy <= soonUntil(now) ? 'soon' : 'later'
}

/** Gives the moment until which what is due counts as due soon. */
export function soonUntil(now: Date) {
  return addWorkingDays(now, 1)
}
