import * as z from 'zod/mini'
import { lookedAfter, office, token } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'

/** What a household may do with a post of its own. */
export const ownPostAction = z.enum(['confirm-duties', 'hang'])
export type OwnPostAction = z.output<typeof ownPostAction>

/** A post that the caller holds (我的牌子): what it looks after, what it is asked to do, its placard, its term. */
export const ownPost = z.object({
  household: z.object({ id, number: z.string(), name: z.string() }),
  isPaused: z.boolean(),
  buildings: z.array(lookedAfter),
  /** As they stand now; `read` is the day on which these were taken note of. */
  duties: z.object({ version: z.int(), lines: z.array(z.string()), read: z.nullable(day) }),
  /** The code that counts now. */
  placard: z.nullable(
    z.object({ token, checkDigits: z.string(), madeOn: day, hungOn: z.nullable(day), takenDownOn: z.nullable(day) }),
  ),
  holderSince: z.nullable(day),
  plannedUntil: z.nullable(day),
  endsSoon: z.boolean(),
  allowedActions: z.array(ownPostAction),
})
export type OwnPost = z.output<typeof ownPost>

const onPost = { commandId: intentId, householdId: id }
const changed = z.object({ id })

/** What a household may ask about its own posts. */
export const householdPosts = {
  getMyPosts: query(strictInput({}), z.object({ community: office, posts: z.array(ownPost) })),
  /** 知道了: the duties of that version were read; `NOT_NOW` where there are others by now. */
  confirmDuties: command(strictInput({ ...onPost, version: z.int() }), changed, ['NOT_FOUND', 'NOT_NOW']),
  /** 今天挂上了. */
  hangMyPlacard: command(strictInput({ ...onPost, token }), changed, ['NOT_FOUND', 'NOT_NOW']),
}
