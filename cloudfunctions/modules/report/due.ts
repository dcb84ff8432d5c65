import type { Needs } from '../../needs'
import { DAY_MS } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import type { DueThings } from '../../workflow/due-things'
import { answerOwed } from './actions/resolve'
import { categoryRules } from './category-rules'
import { askAboutContent } from './checks/ask-about-content'
import { withContentAnswers } from './checks/with-content-answers'
import { resumed } from './deadline'
import { withEntry } from './history'
import { reportDelivery } from './letter-delivery'
import { nextDueAt, REMINDERS_AFTER_DAYS, SILENT_DAYS } from './next-due-at'
import { reopenUntil } from './reopen-until'
import type { Report } from './report'

/** What time does to a report: the end of a silence, a reminder, letters. */
export const dueReports: DueThings<Report, Needs> = {
  store: ({ reports }) => reports,
  passTime: async (known, key, needs) => {
    const answers = await askAboutContent(known, key.at, needs)
    const next = (report: Report) => withSilence(withContentAnswers(report, answers, key), key)
    return needs.reports.change(known._id, key, next, { known })
  },
  delivery: reportDelivery,
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
  if (days >= SILENT_DAYS)
    return withEntry(
      report,
      'resolved',
      key,
      { event: 'no-answer', until: reopenUntil(key.at), tell: { resident: 'no-answer' } },
      { ...answerOwed(key.at), asked: null, deadline: resumed(report.deadline, key.at) },
    )
  const reminderDue = REMINDERS_AFTER_DAYS[asked.reminded]
  if (reminderDue === undefined || days < reminderDue) return report
  const reminded = { ...asked, reminded: asked.reminded + 1 }
  return withEntry(report, 'asked', key, { event: 'reminded', tell: { resident: 'asked' } }, { asked: reminded })
}

function daysSince(at: Date, now: Date) {
  return (now.getTime() - at.getTime()) / DAY_MS
}
