import { DAY_MS } from '../../platform/shanghai'
import { findEarliest } from '../../workflow/find-earliest'
import { mediaCheckDueAt } from '../../workflow/media-check'
import { lettersDueAt } from '../../workflow/outbox'
import { wordsAskedAt } from '../../workflow/words-check'
import type { Report } from './report'

export const REMINDERS_AFTER_DAYS = [2, 5]
export const SILENT_DAYS = 7

/** Gives when `clock` must look at the report again: the next letter, reminder, or end of silence; null when nothing waits. */
export function nextDueAt(report: Waiting): Date | null {
  return findEarliest([...lettersDueAt(report.letters), ...silencesDueAt(report), ...checksDueAt(report)])
}

type Waiting = Pick<Report, 'state' | 'asked' | 'letters' | 'callbackTriedAt'> &
  Partial<Pick<Report, 'history' | 'mediaChecks'>>

/** Words to be asked about again, photos and sounds whose verdict is to come. */
function checksDueAt({ history = [], mediaChecks = [] }: Pick<Waiting, 'history' | 'mediaChecks'>) {
  return [...history.flatMap((entry) => wordsAskedAt(entry) ?? []), ...mediaChecks.map(mediaCheckDueAt)]
}

function silencesDueAt({ state, asked, callbackTriedAt }: Pick<Report, 'state' | 'asked' | 'callbackTriedAt'>) {
  if (state === 'asked' && asked) return [daysAfter(asked.at, REMINDERS_AFTER_DAYS[asked.reminded] ?? SILENT_DAYS)]
  if (state === 'resolved' && callbackTriedAt) return [daysAfter(callbackTriedAt, SILENT_DAYS)]
  return []
}

function daysAfter(at: Date, days: number) {
  return new Date(at.getTime() + days * DAY_MS)
}
