import * as z from 'zod/mini'
import { id } from '../schema/ids'

/** A household as a worker picks one to give a report to. */
export const assignableHousehold = z.object({
  id,
  name: z.string(),
  number: z.string(),
  buildings: z.string(),
  away: z.boolean(),
  vacant: z.boolean(),
  /** This very report was with it before, and was late. */
  hadIt: z.boolean(),
})
