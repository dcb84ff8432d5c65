import * as z from 'zod/mini'
import { communityName } from '../estate/place'
import { query, strictInput } from '../procedure'

/** What a worker may ask that joins several things. */
export const workerScreens = {
  getOverview: query(
    strictInput({}),
    z.object({
      name: z.string(),
      scope: z.string(),
      communities: z.array(communityName),
      mayInvite: z.boolean(),
      /** What their term is for: a street, a community, or some of its estates. */
      worksFor: z.optional(z.enum(['street', 'community', 'estates'])),
      /** The year that is near, or here, and whose days off nobody knows yet. */
      unknownYear: z.nullable(z.string()),
      /** For how many hours nothing has been sent to anybody, where the clock stands still. */
      remindersStopped: z.optional(z.int()),
      counts: z.object({
        unrouted: z.int(),
        returned: z.int(),
        reopened: z.int(),
        checking: z.int(),
        /** Bench meetings of which something is to be looked at. */
        checkingMeetings: z.optional(z.int()),
        callbacks: z.int(),
        ours: z.int(),
        overdue: z.int(),
        unaccepted: z.optional(z.int()),
        parked: z.optional(z.int()),
        /** Held by households that are away, and due before they are back. */
        away: z.optional(z.int()),
        unreached: z.optional(z.int()),
        untold: z.optional(z.int()),
      }),
      /** Households that are away now, and how many of them nobody stands in for; absent where posts are not theirs to give. */
      absences: z.optional(z.object({ away: z.int(), uncovered: z.int() })),
    }),
  ),
}
