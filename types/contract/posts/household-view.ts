import * as z from 'zod/mini'
import { mark } from '../estate/mark'
import { day } from '../schema/day'
import { id } from '../schema/ids'

export const placardLoss = z.enum(['lost', 'damaged', 'moved', 'ended'])

export const householdStatus = z.enum(['proposed', 'posted', 'active', 'paused', 'retired'])

/** What a worker may do with a household at the desk. */
export const householdAction = z.enum([
  'post',
  'activate',
  'set-aside',
  'invite',
  'pause',
  'resume',
  'retire',
  'renew-placard',
  'print',
])
export type HouseholdPostAction = z.output<typeof householdAction>

/** The same with one of its placards. */
export const placardAction = z.enum(['hang', 'take-down'])
export type PlacardAction = z.output<typeof placardAction>

export const placardOnList = z.object({
  token: z.string(),
  checkDigits: z.string(),
  /** Whether this is the code that counts now. */
  isCurrent: z.boolean(),
  madeOn: day,
  hungOn: z.nullable(day),
  takenDownOn: z.nullable(day),
  why: z.nullable(placardLoss),
  allowedActions: z.array(placardAction),
})

/** A household in its community's list of posts (中心户名册). */
export const householdView = z.object({
  id,
  number: z.string(),
  name: z.string(),
  status: householdStatus,
  decided: z.nullable(z.object({ by: z.string(), on: day })),
  posting: z.nullable(z.object({ from: day, until: day })),
  awardedOn: z.nullable(day),
  holder: z.nullable(z.string()),
  holderSince: z.nullable(day),
  termId: z.nullable(z.string()),
  plannedUntil: z.nullable(day),
  isAway: z.boolean(),
  placards: z.array(placardOnList),
  allowedActions: z.array(householdAction),
  mark,
})
