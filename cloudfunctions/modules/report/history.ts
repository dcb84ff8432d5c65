import type { ReportState } from '@contract/report/report'
import type { CommandKey } from '../../workflow/command-key'
import { findEntry } from '../../workflow/history'
import { outOfQuietHours, type Letter } from '../../workflow/letter'
import { letterKey, withLetter, withoutOldLetters } from '../../workflow/outbox'
import { categoryRules } from './category-rules'
import { addressOf, type Reader } from './address-of-letter'
import { lettersToFollowers } from './follow/follow-letters'
import { mediaChecksWith, withContentCheck } from './checks/with-content-checks'
import { withLookAt } from './checks/with-look-at'
import type { ReportLetterKind } from './letters'
import { nextDueAt } from './next-due-at'
import type { HistoryEntry } from './history-entry'
import type { Report } from './report'
import { withRetention } from './retention'

/** What is written down of an event; who is told, and by which letter, beside. */
export type Entry = Pick<HistoryEntry, 'event'> &
  Partial<
    Pick<
      HistoryEntry,
      'to' | 'text' | 'reason' | 'until' | 'promisedBefore' | 'photos' | 'sounds' | 'solved' | 'doneOn' | 'how'
    >
  > & {
    tell?: Partial<Record<Reader, ReportLetterKind>>
  }

/** Letters that are through, kept to be looked at. */
const LETTERS_KEPT = 8

/** The report in its next state, with what happened written down and the letters it calls for. */
export function withEntry(
  report: Report,
  state: ReportState,
  { by, command, at, verdict = 'passed' }: CommandKey,
  { tell = {}, ...happened }: Entry,
  changes: Partial<Report> = {},
): Report {
  const changed = { ...report, ...changes, state }
  const result = { state, assignee: changed.assignee, answerBy: changed.deadline.answerBy }
  const happenedAt = notBefore(report.history.at(-1)?.at, at)
  const nothing = { to: null, text: null, reason: null, until: null, photos: [], sounds: [] }
  const entry = { ...nothing, ...happened, by, command, at: happenedAt, result }
  const checked = withContentCheck(report, entry, verdict)
  // Who speaks knows what waits, and whom it went to has still to hear of it.
  const isTold = by.kind === 'household' || changed.assignee !== report.assignee
  const after = withLookAt({
    ...changed,
    ...(isTold && changed.untoldSince && { untoldSince: null }),
    history: [...report.history, checked],
    lastEventAt: happenedAt,
    answerBy: changed.deadline.answerBy,
    ...mediaChecksWith(changed, checked),
  })
  const toFollowers = lettersToFollowers(report, happened.event, at)
  const letters = [...lettersToTell(tell, after, report, at), ...toFollowers].reduce(
    (outbox, letter, index) => withLetter(outbox, keyOf(letter, after.history.length, index), letter),
    withoutOldLetters(report.letters, LETTERS_KEPT),
  )
  return withRetention({ ...after, letters, dueAt: nextDueAt({ ...after, letters }) })
}

/** Those who follow may share several letters of a kind. */
function keyOf({ kind, to, ids }: Letter, historyLength: number, index: number) {
  const isToFollowers = to === 'resident' && ids.length > 0
  return letterKey(isToFollowers ? `${kind}-${index}` : kind, historyLength)
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
