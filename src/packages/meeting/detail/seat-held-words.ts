import { daysUntil, dayWords, hourWords, nearWords, shanghaiClock } from '@/words/day-words'

const halfHourMs = 30 * 60 * 1000

/** Until when a seat is held: 今晚10点半, 明天上午9点. An odd minute is rounded down to the half hour, unless that is past. */
export function seatHeldWords(iso: string, now: Date) {
  const until = Date.parse(iso)
  const rounded = until - (until % halfHourMs)
  const at = shanghaiClock(rounded > now.getTime() ? rounded : until)
  const day = at.toISOString().slice(0, 10)
  const near = nearWords[daysUntil(day, now)] ?? dayWords(day, now)
  return `${near}${hourWords(at)}`.replace(/^([今明])天晚上/, '$1晚')
}
