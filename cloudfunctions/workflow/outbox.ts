import type { Letter, Outbox } from './letter'

type Address = Pick<Letter, 'to' | 'ids'>

/** The outbox with one letter more under this key; one that still waits and says the same to the same stays alone. */
export function withLetter(outbox: Outbox, key: string, letter: Letter): Outbox {
  const saysTheSame = Object.values(outbox.entries).some(
    (other) => other.state === 'waiting' && other.kind === letter.kind && isSameAddress(other, letter),
  )
  return saysTheSame ? outbox : { entries: { ...outbox.entries, [key]: letter } }
}

export function isSameAddress(one: Address, other: Address) {
  return one.to === other.to && one.ids.join() === other.ids.join()
}

/** The outbox with what is still under way and so many of the letters that are through, the latest. */
export function withoutOldLetters(outbox: Outbox, kept: number): Outbox {
  const through = Object.entries(outbox.entries).filter(([, letter]) => !isUnderWay(letter))
  const old = through
    .sort(([, one], [, other]) => one.at.getTime() - other.at.getTime())
    .slice(0, Math.max(0, through.length - kept))
    .map(([key]) => key)
  return { entries: Object.fromEntries(Object.entries(outbox.entries).filter(([key]) => !old.includes(key))) }
}

export function isUnderWay({ state }: Letter) {
  return state === 'waiting' || state === 'sending'
}

/** Gives when each letter that waits is due. */
export function lettersDueAt(outbox: Outbox): Date[] {
  return Object.values(outbox.entries)
    .filter(({ state }) => state === 'waiting')
    .map(({ at }) => at)
}
