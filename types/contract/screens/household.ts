import * as z from 'zod/mini'
import { householdAbsence } from '../absence/household'
import { lookedAfter, office } from '../estate/place'
import { meetingCard, minutesDue, stand } from '../meeting/meeting'
import { query, strictInput } from '../procedure'
import { takenOver } from '../report/household'
import { reportCard } from '../report/views'
import { day } from '../schema/day'
import { id } from '../schema/ids'
import { pageOf, queueOf } from '../schema/paging'

/** What a household may ask that joins several things. */
export const householdScreens = {
  getToday: query(
    strictInput({}),
    z.object({
      household: z.object({ name: z.string(), number: z.string(), buildings: z.array(lookedAfter) }),
      standsInFor: z.array(z.string()),
      community: office,
      /** By whose street what is said aloud is written down. */
      communityId: z.optional(z.string()),
      toAccept: queueOf(reportCard),
      dueSoon: queueOf(reportCard),
      inHand: queueOf(reportCard),
      waiting: queueOf(reportCard),
      /** Absent in a day that a phone of release 0.1 kept. */
      takenOver: z.optional(z.array(takenOver)),
      /** Their own absence that runs, and those in which they are asked to stand in. */
      absences: z.optional(z.array(householdAbsence)),
      /** What is to be said of their own posts: that there are duties to be read, that the term ends soon. */
      ownPosts: z.optional(
        z.array(z.object({ id, name: z.string(), mayConfirmDuties: z.boolean(), endsOn: z.nullable(day) })),
      ),
      /** The hour of listening that is on. */
      stand: z.optional(z.nullable(stand)),
      meetings: z.object({ today: pageOf(meetingCard), minutesDue: pageOf(minutesDue) }),
    }),
  ),
}
