import * as z from 'zod/mini'

/** What a resident is asked, while they owe an answer. */
export const askedQuestion = z.looseObject({
  at: z.date(),
  text: z.nullable(z.string()),
  meet: z.boolean(),
  by: z.string(),
  reminded: z.int(),
  /** When it reached the resident, and since when WeChat could not deliver it; absent where it was asked before both were noted. */
  reachedAt: z.optional(z.nullable(z.date())),
  missedAt: z.optional(z.nullable(z.date())),
})
