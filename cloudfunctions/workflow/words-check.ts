import * as z from 'zod/mini'
import type { Verdict } from '../platform/verdict'
import { MINUTE_MS } from '../platform/shanghai'
import type { Actor } from './actor'

/** How it stands with words that did not pass: the clock asks again, a worker is to look (`risky`: the platform calls them unfit), or a worker left them hidden. `asked` counts how often the clock asked. */
export const wordsCheck = z.looseObject({ state: z.enum(['waiting', 'look', 'risky', 'hidden']), asked: z.int() })
export type WordsCheck = z.output<typeof wordsCheck>

/** Minutes after the words at which it is asked again: all within the two hours in which WeChat counts their writer as here. */
const ASKED_AGAIN_AFTER = [2, 15, 45, 110]

/** Said by somebody at a moment, and checked or not. */
type Words = { at: Date; by: Actor; check?: WordsCheck | undefined }

/** How it stands after an answer; nothing when the words passed. */
export function afterVerdict(verdict: Verdict, asked = 0): WordsCheck | undefined {
  if (verdict === 'passed') return undefined
  if (verdict === 'risky') return { state: 'risky', asked }
  return { state: asked < ASKED_AGAIN_AFTER.length ? 'waiting' : 'look', asked }
}

/** Gives when the clock asks again about these words; null when it does not. */
export function wordsAskedAt({ at, check }: Omit<Words, 'by'>): Date | null {
  const minutes = check?.state === 'waiting' ? ASKED_AGAIN_AFTER[check.asked] : undefined
  return minutes === undefined ? null : new Date(at.getTime() + minutes * MINUTE_MS)
}

/** Whether a worker is to look at these words. */
export function isToBeLookedAt({ check }: Pick<Words, 'check'>) {
  return check?.state === 'look' || check?.state === 'risky'
}

/** Whether nobody but their writer and workers may read these words: a resident's until they pass, a post's once they are found unfit. */
export function isHeldBack({ by, check }: Omit<Words, 'at'>) {
  if (!check) return false
  return by.kind === 'resident' || check.state === 'risky' || check.state === 'hidden'
}
