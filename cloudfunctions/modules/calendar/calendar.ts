import { getHolidaysInRange, isWorkday } from 'chinese-days'

/** Days are days in Shanghai, `2026-02-14`: the package reads the machine's own time when it is given a moment. */
export type YearDays = { readonly off: readonly string[]; readonly on: readonly string[] }

/** What is known of working days besides what is published with the package. */
export type Calendar = {
  /** Years as a worker of the street wrote them down, by their number: days off, and weekends that are worked. They win. */
  readonly years: Readonly<Record<string, YearDays>>
  /** Days on which the community's own office is closed. */
  readonly closed: readonly string[]
}

/** Nothing but what is published for the whole country. */
export const publishedCalendar: Calendar = { years: {}, closed: [] }

/** Says whether the days off of a year are known: from the street, or from the package when it holds at least one holiday of it. */
export function isYearKnown(year: string, { years }: Calendar) {
  return year in years || isPublished(year)
}

/** Says whether people work on that day, make-up days (调休) included; in a year that is not known, from Monday to Friday. */
export function isWorkingDay(day: string, calendar: Calendar) {
  const year = day.slice(0, 4)
  if (calendar.closed.includes(day)) return false
  const written = calendar.years[year]
  if (written) return written.on.includes(day) || (!isWeekend(day) && !written.off.includes(day))
  return isYearKnown(year, calendar) ? isWorkday(day) : !isWeekend(day)
}

/** The package looks at each day of the year for it, so it is asked once. */
function isPublished(year: string) {
  const known = published.get(year) ?? getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0
  published.set(year, known)
  return known
}

const published = new Map<string, boolean>()

function isWeekend(day: string) {
  return [0, 6].includes(new Date(day).getUTCDay())
}
