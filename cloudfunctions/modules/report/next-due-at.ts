import { DAY_MS, startOfDay } from '../../platform/shanghai'
import { findEarliest } from '../../workflow/find-earliest'
import { lettersDueAt } from '../../workflow/outbox'
import { lateFrom } from './deadline'
import { passOnDueAt, type PassedOn } from './merge/pass-on-due-at'
import type { Report } from './report'

export const REMINDERS_AFTER_DAYS = [2, 5]
export const SILENT_DAYS = 7

/** Gives when `clock` must look at the report again: the next letter, reminder, end of silence, a day that comes, or what is to be passed on to those merged into it; null when nothing waits. */
export function nextDueAt(
  report: Pick<Report, 'state' | 'asked' | 'letters' | 'callbackTriedAt' | 'assignee' | 'deadline'> & PassedOn,
): Date | null {
  return findEarliest([
    ...lettersDueAt(report.letters),
    ...silencesDueAt(report),
    ...daysDueAt(report),
    ...passOnDueAt(report),
  ])
}

/** A household's report is lifted once it is late, a parked one is taken up again on its day. */
function daysDueAt({ state, assignee, deadline }: Pick<Report, 'state' | 'assignee' | 'deadline'>) {
  if (state === 'parked') return [startOfDay(deadline.answerBy)]
  const isWithHousehold = assignee?.kind === 'household' && (state === 'routed' || state === 'accepted')
  return isWithHousehold ? [lateFrom(deadline)] : []
}

function silencesDueAt({ state, asked, callbackTriedAt }: Pick<Report, 'state' | 'asked' | 'callbackTriedAt'>) {
  if (state === 'asked' && asked) return [daysAfter(asked.at, REMINDERS_AFTER_DAYS[asked.reminded] ?? SILENT_DAYS)]
  if (state === 'resolved' && callbackTriedAt) return [daysAfter(callbackTriedAt, SILENT_DAYS)]
  return []
}

function daysAfter(at: Date, days: number) {
  return new Date(at.getTime() + days * DAY_MS)
}
