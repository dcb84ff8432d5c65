import type { WorkerCaller } from '../../../access/worker-caller'
import { managesCommunity } from '../../../access/scope'
import type { HuddleNeeds } from '../../../needs'
import type { Part } from '../huddle'

export type FoundPart = Part & { streetId: string }

/** Finds these communities as parts of a huddle: all of one street, one of them at least this worker's. Of theirs every household that serves is called, the others call their own; null where one is not to be had. */
export async function findParts(
  communityIds: readonly string[],
  { scope }: WorkerCaller,
  { estate }: Pick<HuddleNeeds, 'estate'>,
): Promise<FoundPart[] | null> {
  const ids = [...new Set(communityIds)]
  const communities = (await Promise.all(ids.map((id) => estate.posts(id)))).flatMap((one) => one ?? [])
  const streets = new Set(communities.map(({ street }) => street.id))
  if (communities.length < ids.length || streets.size !== 1) return null
  if (!communities.some((community) => managesCommunity(scope, community))) return null
  return communities.map((community) => {
    const { _id: communityId, name, street, households } = community
    const called = managesCommunity(scope, community) ? households.filter(({ status }) => status === 'active') : []
    return { communityId, name, streetId: street.id, households: called.map(({ id, name }) => ({ id, name })) }
  })
}
