import * as z from 'zod/mini'

/** What the environment used and cost, as `deploy --cost` wrote it. */
export const used = z.looseObject({
  at: z.date(),
  invocations: z.int(),
  reads: z.int(),
  writes: z.int(),
  calls: z.int(),
  callsOfPlan: z.int(),
  yuan: z.number(),
  pricesOf: z.string(),
})
export type Used = z.output<typeof used>

export const usedId = 'used'
