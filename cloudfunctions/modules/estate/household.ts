import * as z from 'zod/mini'
import { printedNumber } from './stored-names'

const span = { from: z.date(), until: z.nullable(z.date()) }

/** One code of a household. */
export const placard = z.looseObject({
  token: z.string(),
  ...span,
})

export const household = z.looseObject({
  id: z.string(),
  number: printedNumber,
  name: z.string(),
  status: z.enum(['proposed', 'posted', 'active', 'paused', 'retired']),
  placards: z.array(placard),
})
export type Household = z.output<typeof household>

/** Whether the household serves, or does again after a pause: one that is proposed or posted, or retired, is known to nobody but its community's workers. */
export function isInService(household: Pick<Household, 'status'> | undefined) {
  return household?.status === 'active' || household?.status === 'paused'
}
