import { audience, type Audience } from '@contract/credit/resident'
import * as z from 'zod/mini'
import { digest } from '../../platform/digest'

/** How many messages of one kind a person may still be sent: one more for each time they said yes, one less for each that was sent. WeChat has no question for it, so the count may be wrong, and every letter is tried. */
export const credit = z.looseObject({
  _id: z.string(),
  version: z.int(),
  personId: z.string(),
  template: audience,
  left: z.int(),
  acceptedAt: z.date(),
  /** The latest taps that said yes, each with what was left after it. */
  taps: z.array(z.looseObject({ id: z.string(), left: z.int() })),
})
export type Credit = z.output<typeof credit>

/** So many taps are known when they come again. */
export const TAPS_KEPT = 20

export function creditId(personId: string, template: Audience) {
  return digest('credit', personId, template)
}
