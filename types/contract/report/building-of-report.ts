import * as z from 'zod/mini'
import { id } from '../schema/ids'

/** The building that a report is about; none where it is about a place outside of all buildings. */
export const buildingOfReport = z.nullable(z.object({ id, name: z.string() }))
