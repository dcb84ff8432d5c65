import * as z from 'zod/mini'
import { mark } from '../estate/mark'
import { emergencyNumbers } from '../estate/place'
import { day } from '../schema/day'
import { id } from '../schema/ids'

const tier = z.object({ accept: z.int(), answer: z.int() })
const utilities = z.object({ acceptHours: z.int() })

/** Days of some tiers as an office set them, and when they hold. */
export const tierSettingView = z.object({
  from: day,
  until: z.nullable(day),
  household: z.optional(tier),
  community: z.optional(tier),
  street: z.optional(tier),
  utilities: z.optional(utilities),
})

/** The days that hold today, whoever set them. */
export const tiersView = z.object({ household: tier, community: tier, street: tier, utilities })

/** Who is in by which term; an invitation that is still open has no holder yet. */
export const termView = z.object({
  termId: z.string(),
  role: z.enum(['household', 'worker']),
  holder: z.nullable(z.string()),
  householdId: z.nullable(id),
  /** The estates that a worker's term is for; the whole place where none are named. */
  estateIds: z.nullable(z.array(id)),
  from: z.nullable(day),
  plannedUntil: z.nullable(day),
  /** Until when an open invitation can be redeemed. */
  expiresAt: z.nullable(z.iso.datetime()),
  /** Whether whoever asks is in by it. */
  isMine: z.optional(z.boolean()),
})

export const streetView = z.object({
  id,
  name: z.string(),
  phone: z.string(),
  areaCode: z.nullable(z.string()),
  tiers: z.array(tierSettingView),
  tiersNow: z.optional(tiersView),
  terms: z.array(termView),
  mark,
})

/** A community's office: what its workers and its street set. */
export const officeView = z.object({
  id,
  name: z.string(),
  phone: z.string(),
  emergency: emergencyNumbers,
  duty: z.nullable(z.object({ termId: z.string(), from: z.nullable(day), until: z.nullable(day) })),
  familiesMax: z.int(),
  buildingsMax: z.nullable(z.int()),
  duties: z.object({ version: z.int(), lines: z.array(z.string()) }),
  tiers: z.array(tierSettingView),
  tiersNow: z.optional(tiersView),
  mark,
})

/** What holds of a community that set nothing itself. */
export const FAMILIES_MAX_DEFAULT = 20
export const DUTIES_MAX = 8
export const defaultDuties: readonly string[] = ['小区治理', '团结邻里', '政策宣传', '服务居民']
