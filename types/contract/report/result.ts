import * as z from 'zod/mini'
import { day } from '../schema/day'
import { timelineEntry } from './views'

/** How something was settled: by oneself, by asking the property company or another office, by making peace, by explaining the rules. */
export const resultHow = z.enum(['self', 'property', 'office', 'peace', 'rules'])
export type ResultHow = z.output<typeof resultHow>

/** When and how it was done, as far as that was said and seen by who says it. */
export const resultFacts = { doneOn: z.optional(day), how: z.optional(resultHow) }
export type ResultFacts = { doneOn?: string | undefined; how?: ResultHow | undefined }

/** How many days back something may have been done. */
export const DONE_DAYS_MAX = 365

/** One line of a report's story as those who handle it read it. */
export const staffTimelineEntry = z.object({ ...timelineEntry.shape, ...resultFacts })
