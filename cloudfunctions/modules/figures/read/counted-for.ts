import type { WorkerCaller } from '../../../access/worker-caller'
import type { NeedsWithFigures } from '../../../needs'
import { isInScope } from '../../report/access'
import type { FigureScope } from '../figures'
import { readMonth } from '../read-month'
import { placesOf } from './places-of'

/** Reads what a month counts and this worker may know of, and for which of their communities; null for a community that is not theirs. */
export async function countedFor(
  { month, communityId }: { month: string; communityId?: string | undefined },
  caller: WorkerCaller,
  needs: NeedsWithFigures,
) {
  const { scope } = caller
  const places = await placesOf(communityId, caller, needs)
  if (places.length === 0) return null
  const counted = await readMonth(places, month, needs)
  const within: FigureScope = {
    ...(scope.kind === 'street' && { streetId: scope.id }),
    ...(scope.kind === 'estates' && { estateIds: scope.estateIds }),
    ...(communityId !== undefined && { communityId }),
  }
  return { places, within, counted: counted.filter((one) => isInScope(one, caller)) }
}
