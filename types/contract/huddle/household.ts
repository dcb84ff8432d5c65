import * as z from 'zod/mini'
import { query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { huddleCard, huddleCommonView } from './huddle'

/** A huddle as a household reads it: all topics, and which of what was agreed is its own to do. */
export const householdHuddle = z.object({
  ...huddleCommonView.shape,
  communities: z.array(z.string()),
  /** Its own reports among those that decisions became. */
  mine: z.array(id),
})
export type HouseholdHuddle = z.output<typeof householdHuddle>

/** What a household may ask about the huddles it is called to. */
export const householdHuddles = {
  listMyHuddles: query(
    strictInput({ list: z.enum(['coming', 'past']), before: z.optional(cursor) }),
    pageOf(huddleCard),
  ),
  getMyHuddle: query(strictInput({ meetingId: id }), householdHuddle, ['NOT_FOUND']),
}
