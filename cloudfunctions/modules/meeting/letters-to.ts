import { outOfQuietHours, type Letter, type LetterKind } from '../letter/letter'
import type { Meeting } from './meeting'

/** So many share a letter: few enough to be told in one go, and one name each in the document. */
const SHARE_ONE = 50

/** The meeting's outbox with the same word to each of these people; an earlier one of the kind that still waits is not sent beside it. */
export function lettersTo(
  { letters }: Meeting,
  personIds: readonly string[],
  kind: LetterKind,
  at: Date,
): Meeting['letters'] {
  const others = Object.entries(stillWaiting(letters.entries)).filter(([, letter]) => letter.kind !== kind)
  const batches = Array.from({ length: Math.ceil(personIds.length / SHARE_ONE) }, (_, index): [string, Letter] => [
    `${kind}-${index}`,
    toThem(personIds.slice(index * SHARE_ONE, (index + 1) * SHARE_ONE), kind, at),
  ])
  return { entries: Object.fromEntries([...others, ...batches]) }
}

/** The same with one letter more, to one person; to the same person it waits once. */
export function letterTo({ letters }: Meeting, personId: string, kind: LetterKind, at: Date): Meeting['letters'] {
  return { entries: { ...stillWaiting(letters.entries), [`${kind}-${personId}`]: toThem([personId], kind, at) } }
}

function toThem(posts: string[], kind: LetterKind, at: Date): Letter {
  return { kind, to: 'resident', posts, at: outOfQuietHours(at, false), state: 'waiting' }
}

/** Letters that are through are let go: a meeting may have hundreds. */
function stillWaiting(entries: Meeting['letters']['entries']) {
  return Object.fromEntries(
    Object.entries(entries).filter(([, { state }]) => state === 'waiting' || state === 'sending'),
  )
}
