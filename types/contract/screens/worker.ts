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
      /** The year that is near, or here, and whose days off nobody knows yet. */
      unknownYear: z.nullable(z.string()),
      counts: z.object({
        unrouted: z.int(),
        returned: z.int(),
        reopened: z.int(),
        checking: z.int(),
        callbacks: z.int(),
        ours: z.int(),
        overdue: z.int(),
        unreached: z.optional(z.int()),
        untold: z.optional(z.int()),
      }),
    }),
  ),
}
