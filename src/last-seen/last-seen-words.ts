import type { Refusal } from '@contract/refusal'
import { dayWords, daysUntil, hourWords, shanghaiClock } from '@/words/day-words'

/** Says that this is how it was, and of when it is: 没连上网，这是今天上午9点看到的。 */
export function lastSeenWords(refusal: Refusal, seenAt: string, now: Date) {
  const at = shanghaiClock(Date.parse(seenAt))
  const day = at.toISOString().slice(0, 10)
  const when = `${nearDays[-daysUntil(day, now)] ?? dayWords(day, now)}${hourWords(at)}`
  return `${refusal === 'UNREACHABLE' ? '没连上网' : '我们这边出了点问题'}，这是${when}看到的。`
}

const nearDays = ['今天', '昨天']
