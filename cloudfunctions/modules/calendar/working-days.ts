import { DAY_MS } from '../../platform/shanghai'
import { isWorkingDay, isYearKnown, type Calendar } from './calendar'

/** A day that was counted to; it is assumed when a year on the way is not known yet, for then holidays may still move it. */
export type CountedDay = { readonly day: string; readonly assumed: boolean }

/** Gives the day so many working days after a day; the hour does not count, so 23:59 is like that day's morning. */
export function addWorkingDays(from: string, days: number, calendar: Calendar): CountedDay {
  let counted: CountedDay = { day: from, assumed: false }
  for (let left = days; left > 0;) {
    counted = nextDay(counted, calendar)
    if (isWorkingDay(counted.day, calendar)) left--
  }
  return counted
}

/** Counts the working days after one day, up to and with another; none when that is not later. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (isWorkingDay(day, calendar)) count++
  return count
}

/** Gives the latest working day that is not after this day. */
export function latestWorkingDay(day: string, calendar: Calendar): string {
  return isWorkingDay(day, calendar) ? day : latestWorkingDay(dayAfter(day, -1), calendar)
}

function nextDay({ day, assumed }: CountedDay, calendar: Calendar): CountedDay {
  const next = dayAfter(day)
  return { day: next, assumed: assumed || !isYearKnown(next.slice(0, 4), calendar) }
}

function dayAfter(day: string, days = 1) {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
