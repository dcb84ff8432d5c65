import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { term } from './term'

/** With the last day for which it is meant, and the duties that its holder took note of. */
export const setUpTerm = z.looseObject({
  ...term.shape,
  plannedUntil: z.optional(day),
  duties: z.optional(z.looseObject({ version: z.int(), at: z.date() })),
})
export type SetUpTerm = z.output<typeof setUpTerm>
