import type { Due, MailThings } from './due-things'
import type { Letter } from './letter'
import { lettersLeftBehind } from './outbox'

/** What became of a letter, as it is written down. */
export type Became = Pick<Letter, 'state'> & Partial<Pick<Letter, 'told' | 'tries' | 'notBefore'>>

type Ways<Thing extends Due> = Pick<MailThings<Thing, never>, 'heard' | 'isUrgent' | 'nextDueAt'>

/** The thing with what became of the letters that were being sent under this claim, and when it is due after that; as it was when they are not any more. */
export function withLettersSettled<Thing extends Due>(
  thing: Thing,
  became: Readonly<Record<string, Became>>,
  { heard, nextDueAt }: Pick<Ways<Thing>, 'heard' | 'nextDueAt'>,
  at: Date,
  claimId?: string,
): Thing {
  const settled = Object.entries(became).reduce((now: Thing, [key, state]) => {
    const letter = now.letters.entries[key]
    if (letter?.state !== 'sending' || letter.claim?.id !== claimId) return now
    const after = { ...letter, ...state }
    const told = { ...now, letters: { ...now.letters, entries: { ...now.letters.entries, [key]: after } } }
    return heard?.(told, after, at) ?? told
  }, thing)
  return settled === thing ? thing : { ...settled, dueAt: nextDueAt(settled) }
}

/** The thing without letters whose sender is gone: they may have arrived, and count as failed. An urgent one is sent once more: rather twice than never. */
export function withoutLettersLeftBehind<Thing extends Due>(thing: Thing, ways: Ways<Thing>, at: Date): Thing {
  return lettersLeftBehind(thing.letters, at).reduce((now: Thing, [key, letter]) => {
    const isRepeated = ways.isUrgent(thing) && letter.tries === undefined
    const became: Became = isRepeated ? { state: 'waiting', tries: 0 } : { state: 'failed' }
    return withLettersSettled(now, { [key]: became }, ways, at, letter.claim?.id)
  }, thing)
}
