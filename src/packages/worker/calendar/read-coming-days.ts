import { daysUntil } from '@/words/day-words'
import { parseDays } from './parse-holiday-notice'

/** Reads the days in a text, in order; one without its year is the next of its name. */
export function readComingDays(text: string, now: Date) {
  const year = now.getUTCFullYear()
  return parseDays(text, year)
    .flatMap((day) =>
      daysUntil(day, now) >= 0 ? day : parseDays(day.replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1月$2日'), year + 1),
    )
    .sort()
}
