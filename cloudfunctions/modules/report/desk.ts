import type { worker, WorkerQueue } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { coversCommunity, leads } from '../estate/covers-community'
import type { WorkerCaller } from '../estate/worker-caller'

/** The worker's queues, counted, and whether posts are theirs to give. */
export const desk: UseCase<typeof worker.desk, WorkerCaller, Needs> = async (_, caller, { reports, estate, now }) => {
  const at = now()
  const count = (queue: WorkerQueue) => reports.countInQueue(queue, caller, at)
  const [communities, unrouted, returned, reopened, checking, callbacks, ours, overdue] = await Promise.all([
    estate.communities(),
    count('unrouted'),
    count('returned'),
    count('reopened'),
    count('checking'),
    count('callbacks'),
    count('ours'),
    count('overdue'),
  ])
  return {
    name: caller.name,
    scope: caller.post.name,
    communities: communities
      .filter((community) => coversCommunity(caller, community))
      .map(({ _id: id, name, phone }) => ({ id, name, phone })),
    mayInvite: communities.some((community) => leads(caller, community)),
    counts: { unrouted, returned, reopened, checking, callbacks, ours, overdue },
  }
}
