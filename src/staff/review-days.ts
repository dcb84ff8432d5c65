import { PARK_DAYS_MAX, type ParkReason } from '@contract/report/reasons'
import { dayWords, shanghaiDay } from '@/words/day-words'

/** The days from which somebody chooses when a parked report is taken up again. */
export function reviewDays(now: Date) {
  return [
    { days: 14, title: '两周后' },
    { days: 30, title: '一个月后' },
    { days: 60, title: '两个月后' },
    { days: PARK_DAYS_MAX, title: '三个月后' },
  ].map(({ days, title }) => {
    const day = shanghaiDay(new Date(now.getTime() + days * DAY_MS).toISOString())
    return { value: day, title, line: dayWords(day, now) }
  })
}

/** What has still to be chosen before a report is parked, said to whoever presses without it. */
export function missingOfParking(reason: ParkReason | null, reviewOn: string | null) {
  if (!reason) return '请先点一个原因。'
  return reviewOn ? undefined : '请点一个再看的日子。'
}

const DAY_MS = 86_400_000
