import { digest } from '../platform/digest'
import type { Actor } from './actor'

/** Enough to tell the commands on one thing apart, and no more: a thing keeps them all. */
const LENGTH = 16

/** One command of one person: who gave it, which press of theirs it is, when. */
export type CommandKey = { by: Actor; command: string; at: Date }

/** Makes the key of a command; the same press of another person has another. */
export function commandKey(by: Actor, commandId: string, at: Date): CommandKey {
  return { by, command: commandOf(by.personId ?? '', commandId), at }
}

/** Gives a command as a thing keeps it. */
export function commandOf(personId: string, commandId: string) {
  return digest('press', personId, commandId).slice(0, LENGTH)
}
