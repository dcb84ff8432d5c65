import { hourWords, monthAndDay, shanghaiClock } from '@/words/day-words'

/** A moment as it is written down to be kept: 2026年1月12日（周一）下午3点05分. */
export function fullMomentWords(iso: string) {
  const at = shanghaiClock(Date.parse(iso))
  const day = at.toISOString().slice(0, 10)
  return `${day.slice(0, 4)}年${monthAndDay(day)}${hourWords(at)}`
}
