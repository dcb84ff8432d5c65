import type { Refusal } from '@contract/refusal'
import { pastHourWords } from '@/words/day-words'

/** Says that this is how it was, and of when it is: 没连上网，这是今天上午9点看到的。 */
export function lastSeenWords(refusal: Refusal, seenAt: string, now: Date) {
  return `${refusal === 'UNREACHABLE' ? '没连上网' : '我们这边出了点问题'}，这是${pastHourWords(seenAt, now)}看到的。`
}
