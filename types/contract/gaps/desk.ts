import * as z from 'zod/mini'
import { query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { gap } from './gap'

/** What is missing in a community, looked for anew each time. */
export const deskGaps = {
  listGaps: query(strictInput({ communityId: id }), z.object({ gaps: z.array(gap) }), ['NOT_FOUND']),
}
