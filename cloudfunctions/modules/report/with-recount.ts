import { dayOf } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import type { Calendar } from '../calendar/calendar'
import { recounted } from './deadline'
import { withEntry } from './history'
import { nextDueAt } from './next-due-at'
import type { Report } from './report'

/** The report with its promise counted by the days off that are known now; where the day moves, its story says so. */
export function withRecount(report: Report, calendar: Calendar, key: CommandKey): Report {
  if (isSameCalendar(report.deadline.countedBy, calendar)) return report
  const deadline = recounted(report.deadline, calendar)
  if (dayOf(deadline.answerBy) === dayOf(report.deadline.answerBy)) {
    const counted = { ...report, deadline }
    return { ...counted, dueAt: nextDueAt(counted) }
  }
  return withEntry(report, report.state, key, { event: 'postponed', until: deadline.answerBy }, { deadline })
}

function isSameCalendar(one: Calendar | undefined, other: Calendar) {
  return (
    one !== undefined && (['off', 'on', 'closed'] as const).every((kind) => one[kind].join() === other[kind].join())
  )
}
