import * as z from 'zod/mini'
import type { Category } from '@contract/report/report'
import { DAY_MS, endOfDay, inShanghai, startOfDay } from '../../platform/shanghai'
import { addWorkingDays } from '../calendar/add-working-days'
import { categoryRules } from './category-rules'

/** When it must be taken on, when the resident is promised an answer, and since when the clock stands still. */
export const deadline = z.looseObject({ acceptBy: z.date(), answerBy: z.date(), pausedSince: z.nullable(z.date()) })
export type Deadline = z.output<typeof deadline>

type Level = 'household' | 'community' | 'street'

const workingDays: Record<Level, { accept: number; answer: number }> = {
  household: { accept: 1, answer: 3 },
  community: { accept: 1, answer: 5 },
  street: { accept: 1, answer: 5 },
}

/** Somebody is in danger: seen to today, answered tomorrow, wherever it lies. */
const urgentDays = { accept: 0, answer: 1 }

/** The deadlines of a report that reaches that level at that moment. */
export function deadlineFrom(at: Date, level: Level, category: Category): Deadline {
  const { urgent, utility } = categoryRules[category]
  const { accept, answer } = urgent ? urgentDays : workingDays[level]
  const acceptBy = utility ? new Date(at.getTime() + DAY_MS) : addWorkingDays(at, accept)
  return { acceptBy, answerBy: addWorkingDays(at, answer), pausedSince: null }
}

/** The deadline stands still while the resident is asked. */
export function paused(deadline: Deadline, at: Date): Deadline {
  return { ...deadline, pausedSince: at }
}

/** It runs again, later by as many days as it stood: an answer on the same day moves nothing. */
export function resumed(deadline: Deadline, at: Date): Deadline {
  if (!deadline.pausedSince) return deadline
  const daysStood = Math.round((startOfDay(at).getTime() - startOfDay(deadline.pausedSince).getTime()) / DAY_MS)
  const answerBy = endOfDay(inShanghai(deadline.answerBy).add(daysStood, 'day').toDate())
  return { ...deadline, answerBy, pausedSince: null }
}
