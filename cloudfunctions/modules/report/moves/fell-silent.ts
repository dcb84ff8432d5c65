import { DAY_MS } from '../../../platform/shanghai'
import { moved } from '../moved'
import { REMINDERS_AFTER_DAYS, SILENT_DAYS } from '../next-wake'
import type { Press } from '../press'
import { ranOn } from '../deadline'
import type { Report } from '../report'
import { reopenUntil } from '../still-heard'
import { answerOwed } from './answer-owed'

/** What silence has come to by now: a reminder, "没联系上" after seven days of a question, closed unheard seven days after a callback try; else as it was. */
export function fellSilent(report: Report, press: Press): Report {
  if (report.state === 'asked' && report.asked) return silentWhenAsked(report, report.asked, press)
  if (
    report.state !== 'resolved' ||
    !report.callbackTriedAt ||
    daysSince(report.callbackTriedAt, press.at) < SILENT_DAYS
  )
    return report
  return moved(
    report,
    'closed',
    { ...press, act: 'closed-unheard', until: reopenUntil(press.at) },
    { endedAt: press.at },
  )
}

function silentWhenAsked(report: Report, asked: NonNullable<Report['asked']>, press: Press) {
  const days = daysSince(asked.at, press.at)
  if (days >= SILENT_DAYS)
    return moved(
      report,
      'resolved',
      { ...press, act: 'no-answer', until: reopenUntil(press.at), tell: [{ kind: 'no-answer', whom: 'resident' }] },
      { ...answerOwed(press.at), asked: null, deadline: ranOn(report.deadline, press.at) },
    )
  const reminderDue = REMINDERS_AFTER_DAYS[asked.reminded]
  if (reminderDue === undefined || days < reminderDue) return report
  const reminded = { ...asked, reminded: asked.reminded + 1 }
  return moved(
    report,
    'asked',
    { ...press, act: 'reminded', tell: [{ kind: 'asked', whom: 'resident' }] },
    { asked: reminded },
  )
}

function daysSince(at: Date, now: Date) {
  return (now.getTime() - at.getTime()) / DAY_MS
}
