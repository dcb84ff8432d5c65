import type { DueStatus } from '@contract/report/views'
import { dayOf, endOfDayOn, startOfDayOn } from '../../../platform/shanghai'
import type { Calendar } from '../../calendar/calendar'
import { addWorkingDays, latestWorkingDay } from '../../calendar/working-days'
import { calendarOf } from '../deadline'
import { isOpen, type Report } from '../report'

/** How near its day is: soon from one working day before, over from the first working day after, still while it stands because the resident is asked. */
export function dueStatus(report: Pick<Report, 'state' | 'deadline'>, now: Date): DueStatus {
  if (!isOpen(report)) return 'done'
  if (report.state === 'asked' && report.deadline.pausedSince) return 'still'
  if (report.state === 'parked') return 'later'
  const { answerBy } = report.deadline
  const calendar = calendarOf(report.deadline)
  if (answerBy < lateBefore(now, calendar)) return 'over'
  return answerBy <= soonUntil(now, calendar) ? 'soon' : 'later'
}

/** Gives the moment until which what is due counts as due soon. */
export function soonUntil(now: Date, calendar: Calendar) {
  return endOfDayOn(addWorkingDays(dayOf(now), 1, calendar).day)
}

/** Gives the moment before which a day that was promised is over: what was due on a Friday is late from Monday. */
export function lateBefore(now: Date, calendar: Calendar) {
  return startOfDayOn(latestWorkingDay(dayOf(now), calendar))
}
