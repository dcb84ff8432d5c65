import * as z from 'zod/mini'
import { lookedAfter, token } from '../estate/place'
import { query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id } from '../schema/ids'
import { householdStatus } from './household-view'

/** A household in the list of posts as it is read on a phone (中心户名册): number, name, what it looks after, where it stands. */
export const postOnPhone = z.object({
  id,
  number: z.string(),
  name: z.string(),
  status: householdStatus,
  /** Nobody holds it, or its holder is away. */
  isVacant: z.boolean(),
  isAway: z.boolean(),
  buildings: z.array(lookedAfter),
  /** The code that counts now; of a household that serves no more there is none. */
  placard: z.nullable(z.object({ token, checkDigits: z.string(), hungOn: z.nullable(day), mayHang: z.boolean() })),
})
export type PostOnPhone = z.output<typeof postOnPhone>

export const postsOnPhone = {
  listPosts: query(strictInput({ communityId: id }), z.object({ posts: z.array(postOnPhone) }), ['NOT_FOUND']),
}
