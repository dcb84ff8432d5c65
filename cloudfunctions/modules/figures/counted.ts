import { figureCode } from '@contract/figures/figures'
import { category } from '@contract/report/report'
import * as z from 'zod/mini'
import { excluded } from '../report/merge/merge-fields'

/** A report or a meeting as a month counts it: under which figures, where, and who may know of it. */
export const counted = z.looseObject({
  id: z.string(),
  codes: z.array(figureCode),
  streetId: z.string(),
  communityId: z.string(),
  estateId: z.string(),
  buildingId: z.string(),
  /** Of reports only. */
  category: z.nullable(category),
  handTo: z.enum(['household', 'community', 'street']),
  excluded,
  /** Whether everybody may know that there is such a one. */
  isUsual: z.boolean(),
  /** How many came, where somebody did. */
  came: z.int(),
})
export type Counted = z.output<typeof counted>
