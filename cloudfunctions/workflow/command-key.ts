import { digest } from '../platform/digest'
import type { Verdict } from '../platform/verdict'
import type { Actor } from './actor'

/** Enough to tell the commands on one thing apart, and no more: a thing keeps them all. */
const LENGTH = 16

/** One command of one person: who gave it, by which procedure, which press of theirs it is, when; and what the platform says of the words in it, where there are some. */
export type CommandKey = { by: Actor; command: string; at: Date; verdict?: Verdict }

/** A press as it arrived: its procedure, and the id that the phone made for it. */
export type Press = { procedure: string; commandId: string }

/** Makes the key of a command; the same press of another person, or at another procedure, has another. */
export function commandKey(by: Actor, press: Press, at: Date): CommandKey {
  return { by, command: commandOf(by.personId ?? '', press), at }
}

/** Gives a command as a thing keeps it. */
export function commandOf(personId: string, { procedure, commandId }: Press) {
  return digest('press', personId, procedure, commandId).slice(0, LENGTH)
}
