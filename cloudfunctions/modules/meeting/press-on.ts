import { digest } from '../../platform/digest'

/** Enough to tell a thousand presses apart, and no more: a meeting keeps them all. */
const LENGTH = 16

/** One press of one person on a meeting, as the meeting keeps it. */
export function pressOn(personId: string, commandId: string) {
  return digest('press', personId, commandId).slice(0, LENGTH)
}
