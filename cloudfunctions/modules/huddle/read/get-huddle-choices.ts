import type { workerHuddles } from '@contract/huddle/worker'
import { managesCommunity } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'

/** Which communities may meet, and which households a worker may call. */
export const getHuddleChoices: UseCase<typeof workerHuddles.getHuddleChoices, WorkerCaller, HuddleNeeds> = async (
  _,
  { scope },
  { estate },
) => {
  if (scope.kind === 'estates') return { communities: [], households: [] }
  const [all, posts] = await Promise.all([
    estate.communities(),
    estate.postsIn(scope.kind === 'street' ? { streetId: scope.id } : { communityId: scope.id }),
  ])
  const streets = posts.map(({ street }) => street.id)
  const near = all.filter(({ street }) => streets.includes(street.id))
  return {
    communities: near.map((one) => ({ id: one._id, name: one.name, isOurs: managesCommunity(scope, one) })),
    households: posts.flatMap(({ _id: communityId, households }) =>
      households.filter(({ status }) => status === 'active').map(({ id, name }) => ({ id, name, communityId })),
    ),
  }
}
