import type { Letter, Outbox } from './letter'
import { CLAIM_MS } from './tick'

type Address = Pick<Letter, 'to' | 'ids'>

/** Names a letter in an outbox: its kind, and how long the history was with what it tells of. */
export function letterKey(kind: string, historyLength: number) {
  return `${kind}-${historyLength}`
}

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

/** Lists what may ring by now, each with its key. */
export function dueLetters(outbox: Outbox, at: Date) {
  return Object.entries(outbox.entries).filter(([, letter]) => letter.state === 'waiting' && ringsAt(letter) <= at)
}

/** Lists the letters whose sender is gone. */
export function lettersLeftBehind(outbox: Outbox, at: Date) {
  return Object.entries(outbox.entries).filter(([, letter]) => letter.state === 'sending' && claimEndsAt(letter) <= at)
}

/** Gives when each letter that is under way is due: one that waits when it may ring, one that is being sent when its claim ends. */
export function lettersDueAt(outbox: Outbox): Date[] {
  return Object.values(outbox.entries)
    .filter(isUnderWay)
    .map((letter) => (letter.state === 'sending' ? claimEndsAt(letter) : ringsAt(letter)))
}

function ringsAt({ at, notBefore }: Letter) {
  return notBefore ?? at
}

/** A release before this one claimed letters without saying when. */
function claimEndsAt({ claim, at }: Letter) {
  return claim ? new Date(claim.at.getTime() + CLAIM_MS) : at
}
