import * as z from 'zod/mini'

/** 投诉建议 about the app itself, read by the operator. */
export const suggestion = z.looseObject({
  _id: z.string(),
  version: z.int(),
  personId: z.nullable(z.string()),
  text: z.string(),
  at: z.date(),
  /** What the platform said of it, where it did not pass: the operator who reads it knows before. */
  verdict: z.optional(z.enum(['review', 'risky', 'unanswered'])),
})
