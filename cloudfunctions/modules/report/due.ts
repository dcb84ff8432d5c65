import type { Needs } from '../../needs'
import { DAY_MS } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import type { DueThings } from '../../workflow/due-things'
import { answerOwed } from './actions/resolve'
import { categoryRules } from './category-rules'
import { resumed } from './deadline'
import { withEntry } from './history'
import { questionReachedAt, withDeadlineRunningUnread } from './question'
import { reportDelivery } from './letter-delivery'
import { nextDueAt, REMINDERS_AFTER_DAYS, SILENT_DAYS } from './next-due-at'
import { reopenUntil } from './reopen-until'
import type { Report } from './report'
import { withLetterHeard } from './with-letter-heard'

/** What time does to a report: the end of a silence, a reminder, letters. */
export const dueReports: DueThings<Report, Needs> = {
  store: ({ reports }) => reports,
  passTime: (known, key, { reports }) =>
    reports.change(known._id, key, (report) => withSilence(report, key), { known }),
  delivery: reportDelivery,
  heard: withLetterHeard,
  isUrgent: ({ category }) => categoryRules[category].urgent,
  nextDueAt,
}

/** The report with what silence has come to by now: a reminder, "没联系上" after seven days of a question, closed unheard seven days after a callback try; else as it was. */
export function withSilence(report: Report, key: CommandKey): Report {
  if (report.state === 'asked' && report.asked) return withQuestionUnanswered(report, report.asked, key)
  if (report.state !== 'resolved' || !report.callbackTriedAt) return report
  if (daysSince(report.callbackTriedAt, key.at) < SILENT_DAYS) return report
  return withEntry(report, 'closed', key, { event: 'closed-unheard', until: reopenUntil(key.at) }, { endedAt: key.at })
}

function withQuestionUnanswered(report: Report, asked: NonNullable<Report['asked']>, key: CommandKey) {
  const days = daysSince(asked.at, key.at)
  const reachedAt = questionReachedAt(asked)
  if (reachedAt && daysSince(reachedAt, key.at) >= SILENT_DAYS)
    return withEntry(
      report,
      'resolved',
      key,
      { event: 'no-answer', until: reopenUntil(key.at), tell: { resident: 'no-answer' } },
      { ...answerOwed(key.at), asked: null, deadline: resumed(report.deadline, key.at) },
    )
  const reminderDue = REMINDERS_AFTER_DAYS[asked.reminded]
  const running = withDeadlineRunningUnread(report, key.at)
  if (reminderDue === undefined || days < reminderDue) return withDueAt(running, report)
  const reminded = { ...asked, reminded: asked.reminded + 1 }
  return withEntry(running, 'asked', key, { event: 'reminded', tell: { resident: 'asked' } }, { asked: reminded })
}

/** What changed without anything to tell is due at another time. */
function withDueAt(after: Report, before: Report): Report {
  return after === before ? after : { ...after, dueAt: nextDueAt(after) }
}

function daysSince(at: Date, now: Date) {
  return (now.getTime() - at.getTime()) / DAY_MS
}
