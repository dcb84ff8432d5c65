import { DAY_MS } from '../../platform/shanghai'
import { findEarliest } from '../../workflow/find-earliest'
import { lettersDueAt } from '../../workflow/outbox'
import { questionReachedAt, runsOnUnreadAt } from './question'
import type { Report } from './report'

export const REMINDERS_AFTER_DAYS = [2, 5]
export const SILENT_DAYS = 7

/** Gives when `clock` must look at the report again: the next letter, reminder, or end of silence; null when nothing waits. */
export function nextDueAt(report: Waiting & Pick<Report, 'letters'>): Date | null {
  return findEarliest([...lettersDueAt(report.letters), ...silencesDueAt(report)])
}

type Waiting = Pick<Report, 'state' | 'asked' | 'callbackTriedAt' | 'deadline'>

function silencesDueAt(report: Waiting) {
  const { state, asked, callbackTriedAt } = report
  if (state === 'asked' && asked) {
    const reachedAt = questionReachedAt(asked)
    const reminderAfter = REMINDERS_AFTER_DAYS[asked.reminded]
    const reminded = reminderAfter === undefined ? [] : [daysAfter(asked.at, reminderAfter)]
    const isOver = reachedAt ? daysAfter(reachedAt, SILENT_DAYS) : runsOnUnreadAt(report)
    return isOver ? [...reminded, isOver] : reminded
  }
  if (state === 'resolved' && callbackTriedAt) return [daysAfter(callbackTriedAt, SILENT_DAYS)]
  return []
}

function daysAfter(at: Date, days: number) {
  return new Date(at.getTime() + days * DAY_MS)
}
