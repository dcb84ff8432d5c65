import * as z from 'zod/mini'
import type { Category } from '@contract/report/report'
import { DAY_MS, dayOf, endOfDay, endOfDayOn } from '../../platform/shanghai'
import { calendar, isYearKnown, publishedCalendar, type Calendar } from '../calendar/calendar'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days'
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

const workingDays: Record<Level, { accept: number; answer: number }> = {
  household: { accept: 1, answer: 3 },
  community: { accept: 1, answer: 5 },
  street: { accept: 1, answer: 5 },
}

/** The deadlines of a report that reaches that level at that moment, in working days. Somebody in danger is seen to today and answered tomorrow, whatever day that is. */
export function deadlineFrom(at: Date, level: Level, category: Category, countedBy?: Calendar): Deadline {
  const { urgent, utility } = categoryRules[category]
  const dayLater = new Date(at.getTime() + DAY_MS)
  const calendar = countedBy ?? publishedCalendar
  const by = countedBy && { countedBy }
  if (urgent) return { acceptBy: endOfDay(at), answerBy: endOfDay(dayLater), pausedSince: null, ...by }
  const { accept, answer } = workingDays[level]
  const accepted = addWorkingDays(dayOf(at), accept, calendar)
  const answered = addWorkingDays(dayOf(at), answer, calendar)
  const acceptBy = utility ? dayLater : endOfDayOn(accepted.day)
  return {
    acceptBy,
    answerBy: endOfDayOn(answered.day),
    pausedSince: null,
    assumed: answered.assumed,
    since: at,
    ...by,
  }
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
