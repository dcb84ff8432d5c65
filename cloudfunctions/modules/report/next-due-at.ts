import { DAY_MS, startOfDay } from '../../platform/shanghai'
import { findEarliest } from '../../workflow/find-earliest'
import { mediaCheckDueAt } from '../../workflow/media-check'
import { lettersDueAt } from '../../workflow/outbox'
import { lateFrom } from './deadline'
import { passOnDueAt, type PassedOn } from './merge/pass-on-due-at'
import { wordsAskedAt } from '../../workflow/words-check'
import { questionReachedAt, runsOnUnreadAt } from './question'
import type { Report } from './report'
import { standingOf } from './standing'

export const REMINDERS_AFTER_DAYS = [2, 5]
export const SILENT_DAYS = 7

/** Gives when `clock` must look at the report again: the next letter, reminder, end of silence, a day that comes, what is to be asked about its content, or what is to be passed on to those merged into it; null when nothing waits. */
export function nextDueAt(report: Waiting): Date | null {
  return findEarliest([
    ...lettersDueAt(report.letters),
    ...silencesDueAt(report),
    ...daysDueAt(report),
    ...checksDueAt(report),
    ...passOnDueAt(report),
  ])
}

type Waiting = Pick<Report, 'letters' | 'assignee'> &
  Silent &
  Partial<Pick<Report, 'history' | 'mediaChecks'>> &
  PassedOn

/** A household's report is lifted once it is late, a parked one is taken up again on its day. */
function daysDueAt({ state, assignee, deadline }: Pick<Report, 'state' | 'assignee' | 'deadline'>) {
  if (state === 'parked') return [startOfDay(deadline.answerBy)]
  const isWithHousehold = assignee?.kind === 'household' && (state === 'routed' || state === 'accepted')
  return isWithHousehold ? [lateFrom(deadline)] : []
}

/** Words to be asked about again, photos and sounds whose verdict is to come. */
function checksDueAt({ history = [], mediaChecks = [] }: Pick<Waiting, 'history' | 'mediaChecks'>) {
  return [...history.flatMap((entry) => wordsAskedAt(entry) ?? []), ...mediaChecks.map(mediaCheckDueAt)]
}

type Silent = Pick<Report, 'state' | 'asked' | 'callbackTriedAt' | 'deadline' | 'resolvedAt' | 'endedAt' | 'callback'>

function silencesDueAt(report: Silent) {
  const { state, asked, callbackTriedAt } = report
  if (state === 'asked' && asked) {
    const reachedAt = questionReachedAt(asked)
    const reminderAfter = REMINDERS_AFTER_DAYS[asked.reminded]
    const reminded = reminderAfter === undefined ? [] : [daysAfter(asked.at, reminderAfter)]
    const isOver = reachedAt ? daysAfter(reachedAt, SILENT_DAYS) : runsOnUnreadAt(report)
    return isOver ? [...reminded, isOver] : reminded
  }
  if (callbackTriedAt && standingOf(report) === 'resolved') return [daysAfter(callbackTriedAt, SILENT_DAYS)]
  return []
}

function daysAfter(at: Date, days: number) {
  return new Date(at.getTime() + days * DAY_MS)
}
