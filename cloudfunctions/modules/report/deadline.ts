import * as z from 'zod/mini'
import type { Category } from '@contract/report/report'
import { DAY_MS, dayOf, endOfDay, endOfDayOn } from '../../platform/shanghai'
import { publishedCalendar } from '../calendar/calendar'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days'
import { categoryRules } from './category-rules'

/** When it must be taken on, when the resident is promised an answer, and since when the clock stands still. The answer's day is assumed while the days off of its year are not known. */
export const deadline = z.looseObject({
  acceptBy: z.date(),
  answerBy: z.date(),
  pausedSince: z.nullable(z.date()),
  assumed: z.optional(z.boolean()),
})
export type Deadline = z.output<typeof deadline>

type Level = 'household' | 'community' | 'street'

const workingDays: Record<Level, { accept: number; answer: number }> = {
  household: { accept: 1, answer: 3 },
  community: { accept: 1, answer: 5 },
  street: { accept: 1, answer: 5 },
}

/** The deadlines of a report that reaches that level at that moment, in working days. Somebody in danger is seen to today and answered tomorrow, whatever day that is. */
export function deadlineFrom(at: Date, level: Level, category: Category): Deadline {
  const { urgent, utility } = categoryRules[category]
  const dayLater = new Date(at.getTime() + DAY_MS)
  if (urgent) return { acceptBy: endOfDay(at), answerBy: endOfDay(dayLater), pausedSince: null }
  const { accept, answer } = workingDays[level]
  const accepted = addWorkingDays(dayOf(at), accept, publishedCalendar)
  const answered = addWorkingDays(dayOf(at), answer, publishedCalendar)
  const acceptBy = utility ? dayLater : endOfDayOn(accepted.day)
  return { acceptBy, answerBy: endOfDayOn(answered.day), pausedSince: null, assumed: answered.assumed }
}

/** The deadline stands still while the resident is asked. */
export function paused(deadline: Deadline, at: Date): Deadline {
  return { ...deadline, pausedSince: at }
}

/** It runs again, later by the working days it stood: an answer on the same day moves nothing. */
export function resumed(deadline: Deadline, at: Date): Deadline {
  if (!deadline.pausedSince) return deadline
  const stood = workingDaysBetween(dayOf(deadline.pausedSince), dayOf(at), publishedCalendar)
  const moved = addWorkingDays(dayOf(deadline.answerBy), stood, publishedCalendar)
  const assumed = deadline.assumed === true || moved.assumed
  return { ...deadline, answerBy: endOfDayOn(moved.day), pausedSince: null, assumed }
}
