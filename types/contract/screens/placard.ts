import * as z from 'zod/mini'
import { communityName, emergencyNumbers, lookedAfter, office, placardNumber, token } from '../estate/place'
import { toldFigure } from '../figures/figures'
import { meetingCard, stand } from '../meeting/meeting'
import { query, strictInput } from '../procedure'
import { reportCard } from '../report/views'
import { id } from '../schema/ids'

/** What of a resident's own is still open, those first that wait for their word; `waiting` says how many do. */
const openReports = z.object({ total: z.int(), waiting: z.optional(z.int()), rows: z.array(reportCard) })

/** The posts of whoever opens the page, and what waits there: reports to take on as household, to give to somebody as worker. */
const roles = z.object({
  household: z.boolean(),
  worker: z.boolean(),
  toAccept: z.optional(z.int()),
  toArrange: z.optional(z.int()),
})

/** The page behind a placard, or behind a building that was picked by hand. */
export const placardView = z.object({
  known: z.literal(true),
  household: z.nullable(z.object({ id, name: z.string(), number: z.string(), holder: z.nullable(z.string()) })),
  standIn: z.nullable(z.string()),
  /** The household rests: what is said at its placard goes to others. */
  isPaused: z.optional(z.boolean()),
  community: communityName,
  emergency: emergencyNumbers,
  buildings: z.array(lookedAfter),
  openReports,
  nextMeeting: z.nullable(meetingCard),
  /** Who listens just now: this household, or else another of the community. */
  stand: z.optional(z.nullable(stand)),
  /** As a phone of release 0.1 says it: both or nothing. */
  month: z.object({ received: z.int(), solved: z.int() }),
  /** What is told of the community's month, as it was counted last. */
  told: z.optional(z.array(toldFigure)),
  roles,
})
export type PlacardView = z.output<typeof placardView>

/** Not a placard of ours, one whose code was changed, or one that is not in use yet: whom to call, and nothing that looks like an error. */
export const unknownPlacard = z.object({
  known: z.literal(false),
  why: z.enum(['unknown', 'revoked', 'not-yet']),
  street: office,
  /** What waits for this person all the same. */
  openReports: z.optional(openReports),
  roles: z.optional(roles),
})

/** The page behind a placard. */
export const residentPlacard = {
  openPlacard: query(
    z.discriminatedUnion('by', [
      strictInput({ by: z.literal('token'), token }),
      strictInput({ by: z.literal('number'), number: placardNumber }),
      strictInput({ by: z.literal('building'), buildingId: id }),
      strictInput({ by: z.literal('none') }),
    ]),
    z.discriminatedUnion('known', [placardView, unknownPlacard]),
    ['NO_STREET'],
  ),
}
