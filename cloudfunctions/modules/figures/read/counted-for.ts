import { managesCommunity } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { NeedsWithFigures } from '../../../needs'
import { isInScope } from '../../report/access'
import type { FigureScope } from '../figures'
import { readMonth } from '../read-month'

/** Reads what a month counts and this worker may know of, and for which of their communities; null for a community that is not theirs. */
export async function countedFor(
  { month, communityId }: { month: string; communityId?: string | undefined },
  caller: WorkerCaller,
  needs: NeedsWithFigures,
) {
  const { scope } = caller
  const managed = (await needs.estate.communities()).filter((community) => isTheirs(community, scope))
  const places = managed.filter(({ _id }) => communityId === undefined || _id === communityId)
  if (places.length === 0) return null
  const counted = await readMonth(places, month, needs)
  const within: FigureScope = {
    ...(scope.kind === 'street' && { streetId: scope.id }),
    ...(scope.kind === 'estates' && { estateIds: scope.estateIds }),
    ...(communityId !== undefined && { communityId }),
  }
  return { places, within, counted: counted.filter((one) => isInScope(one, caller)) }
}

function isTheirs(community: Parameters<typeof managesCommunity>[1], scope: WorkerCaller['scope']) {
  return scope.kind === 'estates' ? community._id === scope.id : managesCommunity(scope, community)
}
