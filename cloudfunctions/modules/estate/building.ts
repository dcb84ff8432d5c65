import * as z from 'zod/mini'
import { placeName } from './stored-names'

export const building = z.looseObject({
  id: z.string(),
  estateId: z.string(),
  name: placeName,
  units: z.array(placeName),
  /** Nothing new comes from a building that is closed. */
  closedAt: z.optional(z.date()),
  /** The entry that is meant, where two stood for one building. */
  mergedInto: z.optional(z.string()),
})
export type Building = z.output<typeof building>

/** Whether something new may come from the building. */
export function isOpenBuilding({ closedAt, mergedInto }: Building) {
  return closedAt === undefined && mergedInto === undefined
}
