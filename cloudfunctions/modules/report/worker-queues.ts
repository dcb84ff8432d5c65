import type { WorkerQueue } from '@contract/report/worker-queue'
import type { WorkerCaller } from '../../access/worker-caller'
import type { AwaySpan } from '../absence/find-away-spans'
import type { Database } from '../../platform/connect-cloud'
import type { Listing } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { mayBeKnownToWorker, type List } from './lists'
import { openStates } from './report'
import { untoldBefore, waitingStates } from './untold'
import { lateBefore } from './views/due-status'

/** What stands in each of a worker's queues: in their scope, nothing they are excluded from, the oldest promise first. */
export function workerQueue(
  queue: WorkerQueue,
  worker: WorkerCaller,
  now: Date,
  is: Database['command'],
  away: readonly AwaySpan[] = [],
): List {
  const { scope } = worker
  const theirs = mayBeKnownToWorker(worker, is)
  const queues: Record<WorkerQueue, Where> = {
    unrouted: { state: 'unrouted' },
    returned: { state: 'returned' },
    reopened: { state: 'reopened', ...(scope.kind !== 'street' && { reopenings: is.lt(2) }) },
    checking: { toLookAt: true },
    // One that is merged is asked for itself, once its main is done.
    callbacks: {
      state: is.in(['resolved', 'merged']),
      resolvedAt: is.neq(null),
      callback: null,
      callbackTriedAt: null,
    },
    unreached: { state: 'asked', 'asked.missedAt': is.neq(null), 'asked.reachedAt': null },
    untold: {
      state: is.in([...waitingStates]),
      'assignee.kind': 'household',
      untoldSince: is.and([is.neq(null), is.lte(untoldBefore(now))]),
    },
    ours: {
      state: is.in(['routed', 'accepted', 'asked']),
      'assignee.kind': scope.kind === 'street' ? 'street' : 'community',
    },
    overdue: {
      state: is.in(openStates.filter((state) => state !== 'asked' && state !== 'parked')),
      answerBy: is.lt(lateBefore(now, worker.calendar)),
    },
    unaccepted: { state: 'routed', 'deadline.acceptBy': is.lt(now) },
    parked: { state: 'parked' },
    away: { state: is.in(['routed', 'accepted', 'asked']), 'assignee.kind': 'household' },
  }
  const order: Pick<Listing, 'by' | 'order'> = { by: queue === 'callbacks' ? 'resolvedAt' : 'answerBy', order: 'asc' }
  const where = { ...theirs, ...queues[queue] }
  if (queue === 'away') return { where: dueWhileAway(where, away, is), ...order }
  if (queue === 'callbacks') return { where: whoCanBeRung(where, is), ...order }
  return { where, ...order }
}

/** Of these, what was taken on by a household that is away and is due before it is back; where nobody stands in, also what nobody took on. */
function dueWhileAway(where: Where, away: readonly AwaySpan[], is: Database['command']) {
  if (away.length === 0) return { ...where, 'assignee.ids': is.in([]) }
  const held = away.map(({ householdId, from, until, isCovered }) => ({
    'assignee.ids': is.eq([householdId]),
    ...(isCovered && { state: is.in(['accepted', 'asked']) }),
    answerBy: until ? is.and([is.gte(from), is.lt(until)]) : is.gte(from),
  }))
  return is.and([where, is.or(held)]) as unknown as Where
}

/** Of these, those with a phone that a worker may open: what was shared with a household is not theirs (`formHasContact`). */
function whoCanBeRung(where: Where, is: Database['command']) {
  const hasPhone = is.or([
    { 'hasContact.phone': true, 'hasContact.shared': false },
    { 'sharedContact.formHasContact.phone': true },
  ])
  return is.and([where, hasPhone]) as unknown as Where
}
