import * as z from 'zod/mini'

const subject = z.looseObject({ kind: z.string(), id: z.string() })
export type StaffLogSubject = z.output<typeof subject>

/** One thing a household or worker told us to do: who (post and person), what, when, on which thing. Ids and codes, never words. */
export const staffEntry = z.looseObject({
  _id: z.string(),
  version: z.int(),
  at: z.date(),
  door: z.enum(['household', 'worker', 'posts', 'desk']),
  procedure: z.string(),
  post: z.string(),
  personId: z.string(),
  about: z.nullable(subject),
  requestId: z.string(),
})
export type StaffEntry = z.output<typeof staffEntry>
