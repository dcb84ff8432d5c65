import { randomUUID } from 'node:crypto'

/** The clock takes nothing on after this; what it took on by then ends before the platform ends the function (`clock/config.json`). */
const TAKES_ON_MS = 40_000

/** How long one tick keeps a thing, or a letter, to itself: longer than it may live. After that another may take it up, and does so within two minutes. */
export const CLAIM_MS = 75_000

/** One invocation of the clock: its id, and whether it still takes something on. */
export type Tick = { id: string; takesOn: () => boolean }

export function newTick(now: () => Date): Tick {
  const until = now().getTime() + TAKES_ON_MS
  return { id: randomUUID(), takesOn: () => now().getTime() < until }
}
