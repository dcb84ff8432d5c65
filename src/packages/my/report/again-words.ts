import { dayWords } from '@/words/day-words'

/** Until when it may be said that it broke again, in a small line: 以后又坏了？12月15日前都能在这里说。 */
export function againWords(reopenUntil: string, now: Date) {
  const day = dayWords(reopenUntil, now).replace(/（.*）$/, '')
  return `以后又坏了？${day}前都能在这里说。`
}
