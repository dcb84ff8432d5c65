import type { WorkerQueue } from '@contract/worker'
import type { Database } from '../../platform/cloud'
import type { Listing } from '../../platform/collection'
import type { Where } from '../../platform/raw-collection'
import { within } from '../estate/reaches'
import type { WorkerCaller } from '../estate/worker-caller'
import { openStates } from './report'

/** What stands in each of a worker's queues: within their scope, nothing they are kept out of, the oldest promise first. */
export function workerQueue(queue: WorkerQueue, worker: WorkerCaller, now: Date, is: Database['command']) {
  const { scope, personId, households } = worker
  const theirs: Where = {
    ...within(scope, is),
    ...(scope.kind !== 'street' && { handTo: is.neq('street') }),
    'excluded.persons': is.neq(personId),
    ...(households.length > 0 && { 'excluded.households': is.nin([...households]) }),
  }
  const queues: Record<WorkerQueue, Where> = {
    unrouted: { state: 'unrouted' },
    returned: { state: 'returned' },
    reopened: { state: 'reopened', ...(scope.kind !== 'street' && { reopenings: is.lt(2) }) },
    checking: { state: 'checking' },
    callbacks: { state: 'resolved', callbackTriedAt: null },
    ours: {
      state: is.in(['routed', 'accepted', 'asked']),
      'destination.kind': scope.kind === 'street' ? 'street' : 'community',
    },
    overdue: { state: is.in(openStates.filter((state) => state !== 'asked')), answerBy: is.lt(now) },
  }
  const order: Pick<Listing, 'by' | 'order'> = { by: queue === 'callbacks' ? 'resolvedAt' : 'answerBy', order: 'asc' }
  return { where: { ...theirs, ...queues[queue] }, ...order }
}
