import { outOfQuietHours, type Letter, type Outbox } from './letter'
import { isUnderWay } from './outbox'

/** So many share a letter: few enough to be told in one go, and one name each in the document. */
const SHARE_ONE = 50

/** The outbox with the same word to each of these people; an earlier one of the kind that still waits is not sent beside it. */
export function withLettersTo(outbox: Outbox, personIds: readonly string[], kind: string, at: Date): Outbox {
  const others = Object.entries(underWay(outbox)).filter(([, letter]) => letter.kind !== kind)
  const batches = Array.from({ length: Math.ceil(personIds.length / SHARE_ONE) }, (_, index): [string, Letter] => [
    `${kind}-${index}`,
    letterTo(personIds.slice(index * SHARE_ONE, (index + 1) * SHARE_ONE), kind, at),
  ])
  return { entries: Object.fromEntries([...others, ...batches]) }
}

/** The outbox with one letter more, to one person; to the same person it waits once. */
export function withLetterTo(outbox: Outbox, personId: string, kind: string, at: Date): Outbox {
  return { entries: { ...underWay(outbox), [`${kind}-${personId}`]: letterTo([personId], kind, at) } }
}

/** The outbox in which no letter names this person: what went to them alone is gone. */
export function withoutLettersTo(outbox: Outbox, personId: string): Outbox {
  const isOther = (id: string) => id !== personId
  const entries = Object.entries(outbox.entries).flatMap(([key, letter]): [string, Letter][] => {
    const { ids, told } = letter
    if (!ids.includes(personId)) return [[key, letter]]
    if (ids.length === 1) return []
    return [[key, { ...letter, ids: ids.filter(isOther), ...(told && { told: told.filter(isOther) }) }]]
  })
  return { entries: Object.fromEntries(entries) }
}

function letterTo(ids: string[], kind: string, at: Date): Letter {
  return { kind, to: 'resident', ids, at: outOfQuietHours(at, false), state: 'waiting' }
}

/** Letters that are through are let go: a meeting may have hundreds. */
function underWay({ entries }: Outbox) {
  return Object.fromEntries(Object.entries(entries).filter(([, letter]) => isUnderWay(letter)))
}
