import * as z from 'zod/mini'
import type { Category } from '@contract/report/report'
import { DAY_MS, dayOf, endOfDay, endOfDayOn, HOUR_MS, startOfDayOn } from '../../platform/shanghai'
import { calendar, isYearKnown, publishedCalendar, type Calendar } from '../calendar/calendar'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days'
import { defaultTiers, type Tiers } from '../estate/tiers'
import { categoryRules } from './category-rules'

/** When it must be taken on, when the resident is promised an answer, and since when the clock stands still. The answer's day is assumed while the days off of its year are not known; `countedBy` is the calendar of the report's place, where it knows more than what is published, `since` the moment from which working days were counted: a day that was chosen, or is tomorrow whatever day that is, has none. */
export const deadline = z.looseObject({
  acceptBy: z.date(),
  answerBy: z.date(),
  pausedSince: z.nullable(z.date()),
  assumed: z.optional(z.boolean()),
  countedBy: z.optional(calendar),
  since: z.optional(z.date()),
})
export type Deadline = z.output<typeof deadline>

type Level = 'household' | 'community' | 'street'

/** The deadlines of a report that reaches that level at that moment, in working days. Somebody in danger is seen to today and answered tomorrow, whatever day that is. */
export function deadlineFrom(
  at: Date,
  level: Level,
  category: Category,
  countedBy?: Calendar,
  tiers: Tiers = defaultTiers,
): Deadline {
  const { urgent, utility } = categoryRules[category]
  const dayLater = new Date(at.getTime() + DAY_MS)
  const calendar = countedBy ?? publishedCalendar
  const by = countedBy && { countedBy }
  if (urgent) return { acceptBy: endOfDay(at), answerBy: endOfDay(dayLater), pausedSince: null, ...by }
  const { accept, answer } = tiers[level]
  const accepted = addWorkingDays(dayOf(at), accept, calendar)
  const answered = addWorkingDays(dayOf(at), answer, calendar)
  const firstWord = new Date(at.getTime() + tiers.utilities.acceptHours * HOUR_MS)
  const acceptBy = utility ? firstWord : endOfDayOn(accepted.day)
  return {
    acceptBy,
    answerBy: endOfDayOn(answered.day),
    pausedSince: null,
    assumed: answered.assumed,
    since: at,
    ...by,
  }
}

/** The new deadlines of a report that comes to that level now, by its own tiers: a setting of since moves nothing that was promised. */
export function newDeadline({ category, deadline, tiers }: Timed, level: Level, at: Date) {
  return deadlineFrom(at, level, category, deadline.countedBy, tiers)
}

type Timed = { category: Category; deadline: Deadline; tiers?: Tiers | undefined }

/** The deadline with the answer promised so many working days later. */
export function extended(deadline: Deadline, days: number): Deadline {
  const later = addWorkingDays(dayOf(deadline.answerBy), days, calendarOf(deadline))
  return {
    ...deadline,
    answerBy: endOfDayOn(later.day),
    assumed: deadline.assumed === true || later.assumed,
  }
}

/** The deadline with the answer promised for a day that was chosen, which no holiday moves. */
export function promisedFor(day: string, { countedBy }: Deadline): Deadline {
  const by = countedBy && { countedBy }
  return { acceptBy: endOfDayOn(day), answerBy: endOfDayOn(day), pausedSince: null, ...by }
}

/** Gives the moment from which it is late: the first working day after the day that was promised. */
export function lateFrom(deadline: Pick<Deadline, 'answerBy' | 'countedBy'>) {
  return startOfDayOn(addWorkingDays(dayOf(deadline.answerBy), 1, calendarOf(deadline)).day)
}

/** The deadline stands still while the resident is asked. */
export function paused(deadline: Deadline, at: Date): Deadline {
  return { ...deadline, pausedSince: at }
}

/** It runs again, later by the working days it stood: an answer on the same day moves nothing. */
export function resumed(deadline: Deadline, at: Date): Deadline {
  if (!deadline.pausedSince) return deadline
  const calendar = calendarOf(deadline)
  const stood = workingDaysBetween(dayOf(deadline.pausedSince), dayOf(at), calendar)
  const moved = addWorkingDays(dayOf(deadline.answerBy), stood, calendar)
  const assumed = deadline.assumed === true || moved.assumed
  return { ...deadline, answerBy: endOfDayOn(moved.day), pausedSince: null, assumed }
}

/** The deadline with its answer's day counted anew by another calendar; only ever later, for a day that was promised is not taken back. A day that was not counted in working days stays. */
export function recounted(deadline: Deadline, countedBy: Calendar): Deadline {
  if (!deadline.since) return { ...deadline, countedBy }
  const from = dayOf(deadline.since)
  const promised = dayOf(deadline.answerBy)
  const days = workingDaysBetween(from, promised, calendarOf(deadline))
  const counted = addWorkingDays(from, days, countedBy)
  const isLater = days > 0 && counted.day > promised
  const answerBy = isLater ? endOfDayOn(counted.day) : deadline.answerBy
  const assumed = deadline.assumed === true && !isYearKnown(dayOf(answerBy).slice(0, 4), countedBy)
  return { ...deadline, answerBy, assumed, countedBy }
}

/** Gives the calendar by which it was counted. */
export function calendarOf({ countedBy }: Pick<Deadline, 'countedBy'>) {
  return countedBy ?? publishedCalendar
}
