import type { Clause } from './clauses-that-hold'
import { isActDone, isDone } from './is-done'

/** Gives the day on which something was done: the one of the last part that says so, else the last that is named. A day on which it only broke or was said is none. */
export function findDoneDay(clauses: readonly Clause[]) {
  let current: number | undefined
  let mentioned: number | undefined
  let done: number | undefined
  for (const { words, day } of clauses) {
    mentioned = day ?? mentioned
    if (sameDay.test(words)) current = mentioned
    else if (day !== undefined && !isTrouble(words)) current = day
    if (isActDone(words)) done = current ?? done
  }
  return done ?? current
}

const sameDay = /当[天日晚场时]|随即|随后|立马|立刻/

/** Whether the words only tell what was wrong, or that somebody said so. */
function isTrouble(words: string) {
  return !isDone(words) && trouble.test(words)
}

const trouble =
  /坏|反映|报(?:的|修的|上来|过来)|[接收]到|来(?:找|说|敲)|不[亮通热走]|停[水电气暖]|漏|堵|吵|闹|打电话来|发现|听说|开始|就没/
