import * as z from 'zod/mini'
import { query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { building, communityName } from './place'

/** What a resident may ask about places. */
export const residentPlaces = {
  listPlaces: query(
    strictInput({ communityId: z.optional(id) }),
    z.object({ communities: z.array(communityName), buildings: z.array(building) }),
    ['NOT_FOUND'],
  ),
}
