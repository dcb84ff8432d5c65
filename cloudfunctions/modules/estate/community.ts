import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { calendar } from '../calendar/calendar'
import { outbox } from '../../workflow/letter'
import { pickFields } from '../../platform/pick-fields'
import { building, type Building } from './building'
import { household } from './household'
import { placeName } from './stored-names'
import { isHeld, term, type Term } from './term'
import { tierSetting } from './tiers'

const span = { from: z.date(), until: z.nullable(z.date()) }

export type { Building } from './building'
export type { Household } from './household'

/** Which household looks after which place: a building (some units or all), or a whole estate. */
export const coverage = z.looseObject({
  householdId: z.string(),
  estateId: z.nullable(z.string()),
  buildingId: z.nullable(z.string()),
  units: z.array(placeName),
  role: z.enum(['primary', 'backup']),
  ...span,
})
export type Coverage = z.output<typeof coverage>

/** A household's days away, and whom it asks to act for it. Where no state stands (nobody is asked, or an older release wrote it) whoever is named stands in. */
export const absence = z.looseObject({
  id: z.optional(z.string()),
  householdId: z.string(),
  standInId: z.nullable(z.string()),
  ...span,
  state: z.optional(z.enum(['asked', 'agreed', 'refused'])),
  /** The commands that made it what it is. */
  commands: z.optional(z.array(z.string())),
})
export type Absence = z.output<typeof absence>

/** A community with everything routing needs, in one document: one read tells where a report goes. It may be cut to what is asked about (`cut-community`), and is never written back. */
export const community = z.looseObject({
  _id: z.string(),
  /** With the code that is dialled before a local number, 0532, and the street's days for each tier. */
  street: z.looseObject({
    id: z.string(),
    name: z.string(),
    phone: z.string(),
    areaCode: z.optional(z.string()),
    tiers: z.optional(z.array(tierSetting)),
  }),
  name: z.string(),
  phone: z.string(),
  emergency: z.looseObject({ silentSms: z.nullable(z.string()), gas: z.nullable(z.string()) }),
  estates: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  buildings: z.array(building),
  households: z.array(household),
  coverage: z.array(coverage),
  absences: z.array(absence),
  duty: z.nullable(z.string()),
  /** The first and the last day on which that worker is on duty; without them, until another is. */
  dutyDays: z.optional(z.looseObject({ from: day, until: z.nullable(day) })),
  terms: z.array(term),
  /** What its households are asked to do, where that is not what all are. */
  duties: z.optional(z.looseObject({ version: z.int(), lines: z.array(z.string()) })),
  /** What is known of working days here besides what is published; a copy of what stands in `calendars`. */
  calendar: z.optional(calendar),
  /** When the code by which it was looked for was scanned before, as far as that is noted (scan-store). */
  scannedAt: z.optional(z.date()),
  /** Its own days for each tier, where they are others than its street's. */
  tiers: z.optional(z.array(tierSetting)),
})
export type Community = z.output<typeof community>

/** The community as it is kept, with its terms and invitations of every time: only this may be changed. */
export const keptCommunity = z.looseObject({
  ...community.shape,
  version: z.int(),
  /** What its households are told of absences, and when the next of it may ring. */
  letters: z._default(outbox, { entries: {} }),
  dueAt: z._default(z.nullable(z.date()), null),
})
export type KeptCommunity = z.output<typeof keptCommunity>

/** A community as far as its posts go: who holds them, who is away, whom it belongs to. */
export const communityPosts = pickFields(
  community,
  '_id',
  'street',
  'name',
  'phone',
  'households',
  'absences',
  'duty',
  'dutyDays',
  'terms',
  'calendar',
)
export type CommunityPosts = z.output<typeof communityPosts>

/** A community in a list to pick from. */
export const communityCard = pickFields(community, '_id', 'street', 'name', 'phone')
export type CommunityCard = z.output<typeof communityCard>

/** The numbers on a community's placards, and whose they are. */
export const printedNumbers = z.object({
  _id: z.string(),
  households: z.array(pickFields(household, 'id', 'number')),
})

export function isInForce(span: { from: Date; until: Date | null }, at: Date) {
  return span.from <= at && (span.until === null || at < span.until)
}

/** The building that is meant: an entry that was merged into another leads to that one. */
export function buildingOf(community: Pick<Community, 'buildings'>, buildingId: string): Building | undefined {
  const named = community.buildings.find(({ id }) => id === buildingId)
  return named?.mergedInto === undefined ? named : (buildingOf(community, named.mergedInto) ?? named)
}

export function estateNameOf(community: Pick<Community, 'estates'>, building: Building) {
  return community.estates.find(({ id }) => id === building.estateId)?.name ?? ''
}

export function householdOf<H extends { id: string }>(
  { households }: { households: readonly H[] },
  householdId: string,
) {
  return households.find(({ id }) => id === householdId)
}

/** The term of whoever holds the household's post at that moment. */
export function holderOf<T extends Term>(
  { terms }: { terms: readonly T[] },
  householdId: string,
  at: Date,
): T | undefined {
  return terms.find((term) => term.role === 'household' && term.householdId === householdId && isHeld(term, at))
}
