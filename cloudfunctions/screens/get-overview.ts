import type { worker } from '@contract/worker'
import type { WorkerQueue } from '@contract/report/worker'
import { isCommunityInScope, managesCommunity } from '../access/scope'
import type { WorkerCaller } from '../access/worker-caller'
import { findUnknownYear } from '../modules/calendar/calendar'
import type { Needs } from '../needs'
import type { UseCase } from '../platform/use-case'

/** The worker's queues, counted, and whether posts are theirs to give. */
export const getOverview: UseCase<typeof worker.getOverview, WorkerCaller, Needs> = async (
  _,
  caller,
  { reports, estate, now },
) => {
  const at = now()
  const count = (queue: WorkerQueue) => reports.countInQueue(queue, caller, at)
  const [communities, unrouted, returned, reopened, checking, callbacks, ours, overdue, unreached, untold] =
    await Promise.all([
      estate.communities(),
      count('unrouted'),
      count('returned'),
      count('reopened'),
      count('checking'),
      count('callbacks'),
      count('ours'),
      count('overdue'),
      count('unreached'),
      count('untold'),
    ])
  const { name, scope, post } = caller
  return {
    name,
    scope: post.name,
    communities: communities
      .filter((community) => isCommunityInScope(scope, community))
      .map(({ _id: id, name, phone }) => ({ id, name, phone })),
    unknownYear: findUnknownYear(at, caller.calendar),
    mayInvite: communities.some((community) => managesCommunity(scope, community)),
    counts: { unrouted, returned, reopened, checking, callbacks, ours, overdue, unreached, untold },
  }
}
