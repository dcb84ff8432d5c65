import type { figuresOnPhone } from '@contract/figures/on-phone'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { NeedsWithItems } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { figuresOf, idsIn } from '../figures'
import { countedFor } from './counted-for'
import { itemsOf } from './items-of'

/** What one number counts, as cards. */
export const listFigureItems: UseCase<typeof figuresOnPhone.listFigureItems, WorkerCaller, NeedsWithItems> = async (
  { month, audience, code, communityId, estateId, buildingId, category, after },
  caller,
  needs,
) => {
  const found = await countedFor({ month, communityId }, caller, needs)
  if (!found) return refuse('NOT_FOUND')
  const within = {
    ...found.within,
    ...(buildingId !== undefined && { buildingId }),
    ...(category !== undefined && { category }),
  }
  const theirs = found.counted.filter((one) => estateId === undefined || one.estateId === estateId)
  return itemsOf(idsIn(figuresOf(theirs, within, audience), code), after, caller, needs)
}
