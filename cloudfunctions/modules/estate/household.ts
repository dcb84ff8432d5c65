import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { printedNumber } from './stored-names'

const span = { from: z.date(), until: z.nullable(z.date()) }

/** One code of a household; it hangs from one day to another, and may be taken down for a reason. */
const placard = z.looseObject({
  token: z.string(),
  ...span,
  hungOn: z.optional(day),
  takenDownOn: z.optional(day),
  why: z.optional(z.enum(['lost', 'damaged', 'moved', 'ended'])),
  /** The command that made it, where one did. */
  madeBy: z.optional(z.string()),
})
export type Placard = z.output<typeof placard>

export const household = z.looseObject({
  id: z.string(),
  number: printedNumber,
  name: z.string(),
  status: z.enum(['proposed', 'posted', 'active', 'paused', 'retired']),
  placards: z.array(placard),
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
export type Household = z.output<typeof household>

/** Whether the household serves, or does again after a pause: one that is proposed or posted, or retired, is known to nobody but its community's workers. */
export function isInService(household: Pick<Household, 'status'> | undefined) {
  return household?.status === 'active' || household?.status === 'paused'
}
