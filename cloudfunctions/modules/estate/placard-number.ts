import * as z from 'zod/mini'

/** A number that is given in a street, for good: also when its household is no more. */
export const placardNumber = z.looseObject({
  _id: z.string(),
  version: z.int(),
  streetId: z.string(),
  number: z.string(),
  communityId: z.string(),
  householdId: z.string(),
  at: z.date(),
})
