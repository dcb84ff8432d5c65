import { managesCommunity } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'

/** Lists the communities that this worker works in, or the one that is asked for; none where that is not theirs. */
export async function placesOf(communityId: string | undefined, { scope }: WorkerCaller, { estate }: Needs) {
  const managed = (await estate.communities()).filter((community) => isTheirs(community, scope))
  return managed.filter(({ _id }) => communityId === undefined || _id === communityId)
}

function isTheirs(community: Parameters<typeof managesCommunity>[1], scope: WorkerCaller['scope']) {
  return scope.kind === 'estates' ? community._id === scope.id : managesCommunity(scope, community)
}
