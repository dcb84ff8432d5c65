import { bulletinState, precision } from '@contract/bulletin/bulletin'
import { audience, figure } from '@contract/figures/figures'
import { month } from '@contract/schema/month'
import * as z from 'zod/mini'
import { actor } from '../../workflow/actor'

/** What is written, and the figures it speaks of, with what they count. */
const written = {
  text: z.string(),
  precision,
  figures: z.array(figure),
  asOf: z.date(),
}

/** A month's bulletin of a community or a street: what is being written, and every edition as it was published. */
export const bulletin = z.looseObject({
  _id: z.string(),
  version: z.int(),
  streetId: z.string(),
  /** Null where it is the street's. */
  communityId: z.nullable(z.string()),
  place: z.string(),
  month,
  audience,
  state: bulletinState,
  ...written,
  editions: z.array(z.looseObject({ ...written, at: z.date(), by: actor, reason: z.nullable(z.string()) })),
  /** The commands that were carried out. */
  commands: z.array(z.string()),
  at: z.date(),
})
export type Bulletin = z.output<typeof bulletin>

/** What of a bulletin is written: it is frozen with its figures when it is published. */
export type Written = Pick<Bulletin, 'text' | 'precision' | 'figures' | 'asOf'>
