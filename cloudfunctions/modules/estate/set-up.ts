import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { building } from './building'
import { keptCommunity } from './community'
import { household, placard } from './household'
import { placeName } from './stored-names'
import { street } from './street'
import { setUpTerm } from './set-up-term'
import { tierSetting } from './tiers'

export type { SetUpTerm } from './set-up-term'

/** What stands in the same documents for whoever sets a street up, and nobody else reads; other doors leave it as it is. */
const setUpPlacard = z.looseObject({
  ...placard.shape,
  /** Since when it hangs, since when no more, and why there is another. */
  hungOn: z.optional(day),
  takenDownOn: z.optional(day),
  why: z.optional(z.enum(['lost', 'damaged', 'moved', 'ended'])),
  /** The command that made it, where one did. */
  madeBy: z.optional(z.string()),
})
export type SetUpPlacard = z.output<typeof setUpPlacard>

const setUpHousehold = z.looseObject({
  ...household.shape,
  placards: z.array(setUpPlacard),
  /** Which organisation settled it, and on which day. */
  decided: z.optional(z.looseObject({ by: z.string(), on: day })),
  /** The days of its 公示, both included. */
  posting: z.optional(z.looseObject({ from: day, until: day })),
  /** Why it was set aside after its 公示; told to nobody. */
  setAside: z.optional(z.looseObject({ on: day, reason: z.string() })),
  /** Since when it is in service. */
  activeSince: z.optional(z.date()),
  /** The day on which its plaque was handed over, as a roster says. */
  awardedOn: z.optional(day),
})
export type SetUpHousehold = z.output<typeof setUpHousehold>

const setUpBuilding = z.looseObject({
  ...building.shape,
  /** How many families live in some of its units, or in all of it where none is named; as far as it is known. */
  families: z.optional(z.array(z.looseObject({ units: z.array(placeName), count: z.int() }))),
})
export type SetUpBuilding = z.output<typeof setUpBuilding>

export const setUpCommunity = z.looseObject({
  ...keptCommunity.shape,
  buildings: z.array(setUpBuilding),
  households: z.array(setUpHousehold),
  terms: z.array(setUpTerm),
  /** How many families one household looks after at most, and how many buildings. */
  familiesMax: z.optional(z.int()),
  buildingsMax: z.optional(z.nullable(z.int())),
  /** When each code was scanned last, as far as that is noted (scan-store), or put up. */
  scans: z.optional(z.record(z.string(), z.date())),
  /** The last commands of workers that changed it. */
  commands: z.optional(z.array(z.string())),
})
export type SetUpCommunity = z.output<typeof setUpCommunity>

export const setUpStreet = z.looseObject({
  ...street.shape,
  /** What is dialled before a local number, and the days of each tier; its communities carry a copy. */
  areaCode: z.optional(z.string()),
  tiers: z.optional(z.array(tierSetting)),
  terms: z.array(setUpTerm),
  /** The last commands of workers that changed it. */
  commands: z.optional(z.array(z.string())),
})
export type SetUpStreet = z.output<typeof setUpStreet>
