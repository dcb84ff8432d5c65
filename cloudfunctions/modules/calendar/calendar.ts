import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { dayOf } from '../../platform/shanghai'
import { publishedYears } from './published-years'

/** What is known of working days besides what is published with the package; each day here wins. Days are days in Shanghai, `2026-02-14`. */
export const calendar = z.looseObject({
  /** Days off, and weekends that are worked, as a worker of the street wrote them down. */
  off: z.array(day),
  on: z.array(day),
  /** Days on which the community's own office is closed. */
  closed: z.array(day),
})
export type Calendar = z.output<typeof calendar>

/** Nothing but what is published for the whole country. */
export const publishedCalendar: Calendar = { off: [], on: [], closed: [] }

/** Says whether the days off of a year are known: a holiday of it is written down, or published with the package. */
export function isYearKnown(year: string, { off }: Calendar) {
  return off.some((day) => day.startsWith(year)) || isPublished(year)
}

/** Says whether people work on that day, make-up days (调休) included; in a year that is not known, from Monday to Friday. */
export function isWorkingDay(day: string, { off, on, closed }: Calendar) {
  if (closed.includes(day) || off.includes(day)) return false
  return on.includes(day) || isPublishedAsWorked(day)
}

function isPublishedAsWorked(day: string) {
  const { holidays, workdays } = publishedYears[day.slice(0, 4)] ?? {}
  return workdays?.[day] !== undefined || (holidays?.[day] === undefined && !isWeekend(day))
}

/** Finds the year whose days off are wanted now and not known: this one, and from December on the next. */
export function findUnknownYear(at: Date, calendar: Calendar) {
  const [year, month] = dayOf(at).split('-')
  const wanted = [Number(year), ...(month === '12' ? [Number(year) + 1] : [])].map(String)
  return wanted.find((year) => !isYearKnown(year, calendar)) ?? null
}

function isPublished(year: string) {
  return publishedYears[year] !== undefined
}

function isWeekend(day: string) {
  return [0, 6].includes(new Date(day).getUTCDay())
}
