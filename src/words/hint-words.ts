import type { Hint } from '@contract/report/hint'
import { daysUntil, dayWords, shanghaiDay } from './day-words'
import { assigneeWords } from './promise-words'
import { categoryWord } from './report-words'

/** That a neighbour said the same lately, who has it and by when; never their words. */
export function hintWords({ category, at, promisedOn, ...report }: Hint, now: Date) {
  const day = promisedOn ? `，最晚${dayWords(promisedOn, now)}` : ''
  return `邻居${agoWords(at, now)}已反映${categoryWord(category)}，${assigneeWords(report)}${day}。`
}

/** How long ago a day was: 今天, 昨天, 3天前. */
export function agoWords(iso: string, now: Date) {
  const ago = -daysUntil(shanghaiDay(iso), now)
  if (ago <= 0) return '今天'
  return ago === 1 ? '昨天' : `${ago}天前`
}
