import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import { DAY_MS } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import type { DueThings } from '../../workflow/due-things'
import type { CommunityPosts } from '../estate/community'
import { answerOwed } from './actions/resolve'
import { withReview } from './actions/unpark'
import { askAboutContent } from './checks/ask-about-content'
import { withContentAnswers } from './checks/with-content-answers'
import { resumed } from './deadline'
import { withEntry } from './history'
import { passOn } from './merge/pass-on'
import { questionReachedAt, withDeadlineRunningUnread } from './question'
import { nextDueAt, REMINDERS_AFTER_DAYS, SILENT_DAYS } from './next-due-at'
import { reopenUntil } from './reopen-until'
import type { Report } from './report'
import { reportMail } from './report-mail'
import { standingOf } from './standing'
import { isLiftDue, withLift } from './with-lift'

/** What time does to a report: the end of a silence, a reminder, what a main passes on, letters. */
export const dueReports: DueThings<Report, Needs> = {
  ...reportMail,
  kept: 'reports',
  passTime: async (known, key, needs) => {
    const { reports, estate } = needs
    const isLate = isLiftDue(known, key.at)
    const [answers, community] = await Promise.all([
      askAboutContent(known, key.at, needs),
      isLate ? estate.posts(known.communityId) : null,
    ])
    const next = (report: Report) => withTimePassed(withContentAnswers(report, answers, key), key, community)
    const after = await reports.change(known._id, key, next, { known })
    return after instanceof Refused ? after : passOn(after, key.at, needs)
  },
}

/** The report with what has come by now: its review day, the end of its household's days, the end of a silence; else as it was. */
export function withTimePassed(report: Report, key: CommandKey, community: CommunityPosts | null): Report {
  if (report.state === 'parked') return withReview(report, key)
  if (isLiftDue(report, key.at)) return community ? withLift(report, community, key) : report
  return withSilence(report, key)
}

/** The report with what silence has come to by now: a reminder, "没联系上" after seven days of a question, closed unheard seven days after a callback try; else as it was. */
export function withSilence(report: Report, key: CommandKey): Report {
  if (report.state === 'asked' && report.asked) return withQuestionUnanswered(report, report.asked, key)
  if (standingOf(report) !== 'resolved' || !report.callbackTriedAt) return report
  if (daysSince(report.callbackTriedAt, key.at) < SILENT_DAYS) return report
  const state = report.state === 'merged' ? 'merged' : 'closed'
  return withEntry(report, state, key, { event: 'closed-unheard', until: reopenUntil(key.at) }, { endedAt: key.at })
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
