import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** China keeps one time all year, eight hours ahead of UTC. */
const OFFSET_HOURS = 8

/** The moment as a clock in Shanghai shows it. */
export function inShanghai(at: Date) {
  return dayjs(at).utcOffset(OFFSET_HOURS * 60)
}

/** The day in Shanghai, `2026-01-12`. */
export function dayOf(at: Date) {
  return inShanghai(at).format('YYYY-MM-DD')
}

/** Noon in Shanghai of a day as `2026-01-12`. */
export function noonOf(day: string) {
  return new Date(`${day}T12:00:00+08:00`)
}

export function startOfDay(at: Date) {
  return inShanghai(at).startOf('day').toDate()
}

export function endOfDay(at: Date) {
  return inShanghai(at).endOf('day').toDate()
}

/** The first and the last moment of a day, `2026-01-12`. */
export function startOfDayOn(day: string) {
  return new Date(`${day}T00:00:00+08:00`)
}

export function endOfDayOn(day: string) {
  return endOfDay(startOfDayOn(day))
}

export const HOUR_MS = 3_600_000
export const MINUTE_MS = 60_000
export const DAY_MS = 24 * HOUR_MS
