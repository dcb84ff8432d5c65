import { endOfDayOn, dayOf } from '../../platform/shanghai'
import { addWorkingDays } from '../calendar/working-days'
import { calendarOf, paused, resumed } from './deadline'
import type { Report } from './report'

type Asked = NonNullable<Report['asked']>

/** So many working days the deadline stands still for a question that nobody has read. */
const STANDS_UNREAD_DAYS = 2

/** Gives when the question reached its resident: as a message, on the page they opened, or since somebody rang them; null while it did not. A question of before counts as read when it was asked. */
export function questionReachedAt({ at, reachedAt }: Pick<Asked, 'at' | 'reachedAt'>): Date | null {
  return reachedAt === undefined ? at : reachedAt
}

/** Whether WeChat could not deliver the question and its resident has not come by themselves: that is no silence. */
export function isQuestionMissed({ state, asked }: Pick<Report, 'state' | 'asked'>) {
  return state === 'asked' && asked !== null && Boolean(asked.missedAt) && questionReachedAt(asked) === null
}

/** The report whose question reached its resident: from now on silence counts, and the deadline stands still. */
export function withQuestionReached(report: Report, at: Date): Report {
  if (report.state !== 'asked' || !report.asked || questionReachedAt(report.asked) !== null) return report
  const { deadline } = report
  return {
    ...report,
    asked: { ...report.asked, reachedAt: at },
    deadline: deadline.pausedSince ? deadline : paused(deadline, at),
  }
}

/** The report whose question could not be delivered. */
export function withQuestionMissed(report: Report, at: Date): Report {
  if (report.state !== 'asked' || !report.asked || questionReachedAt(report.asked) !== null) return report
  return { ...report, asked: { ...report.asked, missedAt: report.asked.missedAt ?? at } }
}

/** Gives when the deadline runs on though its resident was asked, for nobody has read the question; nothing where it runs, or rightly stands. */
export function runsOnUnreadAt({ state, asked, deadline }: Pick<Report, 'state' | 'asked' | 'deadline'>): Date | null {
  if (state !== 'asked' || !asked || questionReachedAt(asked) !== null || !deadline.pausedSince) return null
  return endOfDayOn(addWorkingDays(dayOf(deadline.pausedSince), STANDS_UNREAD_DAYS, calendarOf(deadline)).day)
}

/** The report whose deadline runs on once its question went unread for two working days. */
export function withDeadlineRunningUnread(report: Report, at: Date): Report {
  const runsOn = runsOnUnreadAt(report)
  if (!runsOn || runsOn > at) return report
  const deadline = resumed(report.deadline, runsOn)
  return { ...report, deadline, answerBy: deadline.answerBy }
}
