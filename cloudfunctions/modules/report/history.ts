import type { ReportState } from '@contract/report/report'
import type { CommandKey } from '../../workflow/command-key'
import { findEntry } from '../../workflow/history'
import { outOfQuietHours, type Letter } from '../../workflow/letter'
import { letterKey, withLetter, withoutOldLetters } from '../../workflow/outbox'
import { categoryRules } from './category-rules'
import { addressOf, type Reader } from './address-of-letter'
import type { ReportLetterKind } from './letters'
import { nextDueAt } from './next-due-at'
import type { HistoryEntry, Report } from './report'

/** What is written down of an event; who is told, and by which letter, beside. */
export type Entry = Pick<HistoryEntry, 'event'> &
  Partial<Pick<HistoryEntry, 'to' | 'text' | 'reason' | 'until' | 'photos' | 'sounds' | 'solved'>> & {
    tell?: Partial<Record<Reader, ReportLetterKind>>
  }

/** Letters that are through, kept to be looked at. */
const LETTERS_KEPT = 8

/** The report in its next state, with what happened written down and the letters it calls for. */
export function withEntry(
  report: Report,
  state: ReportState,
  { by, command, at }: CommandKey,
  { tell = {}, ...happened }: Entry,
  changes: Partial<Report> = {},
): Report {
  const changed = { ...report, ...changes, state }
  const result = { state, assignee: changed.assignee, answerBy: changed.deadline.answerBy }
  const happenedAt = notBefore(report.history.at(-1)?.at, at)
  const nothing = { to: null, text: null, reason: null, until: null, photos: [], sounds: [] }
  const entry = { ...nothing, ...happened, by, command, at: happenedAt, result }
  // Who speaks knows what waits, and whom it went to has still to hear of it.
  const isTold = by.kind === 'household' || changed.assignee !== report.assignee
  const after: Report = {
    ...changed,
    ...(isTold && changed.untoldSince && { untoldSince: null }),
    history: [...report.history, entry],
    answerBy: changed.deadline.answerBy,
  }
  const letters = lettersToTell(tell, after, report, at).reduce(
    (outbox, letter) => withLetter(outbox, letterKey(letter.kind, after.history.length), letter),
    withoutOldLetters(report.letters, LETTERS_KEPT),
  )
  return { ...after, letters, dueAt: nextDueAt({ ...after, letters }) }
}

/** Of two commands at once the one that came first may be written second: the story is told in the order in which it was written. */
function notBefore(last: Date | undefined, at: Date) {
  return last && last > at ? last : at
}

function lettersToTell(tell: NonNullable<Entry['tell']>, report: Report, before: Report, now: Date): Letter[] {
  const at = outOfQuietHours(now, categoryRules[report.category].urgent)
  return (Object.entries(tell) as [Reader, ReportLetterKind][]).flatMap(([reader, kind]) => {
    const address = addressOf(reader, report, before)
    return address ? [{ ...address, kind, at, state: 'waiting' as const }] : []
  })
}

/** The report as this command left it: the answer to the command when it comes again, whatever happened since. */
export function resultOf(report: Report, key: Pick<CommandKey, 'command'>): Report {
  const result = findEntry(report, key)?.result
  if (!result) return report
  const { state, assignee, answerBy } = result
  return { ...report, state, assignee, deadline: { ...report.deadline, answerBy } }
}
