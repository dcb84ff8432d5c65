import type { DeskList } from '@contract/report/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { AwaySpan } from '../absence/find-away-spans'
import type { Database } from '../../platform/connect-cloud'
import { mayBeKnownToWorker, type List } from './lists'
import { openStates } from './report'
import { workerQueue } from './worker-queues'

/** A list at the desk: one of the queues, or all that is open, the oldest promise first, or all that is over, the newest first. */
export function listAtDesk(
  list: DeskList,
  worker: WorkerCaller,
  now: Date,
  is: Database['command'],
  away: readonly AwaySpan[],
): List {
  const theirs = mayBeKnownToWorker(worker, is)
  if (list === 'open') return { where: { ...theirs, state: is.in([...openStates]) }, by: 'answerBy', order: 'asc' }
  if (list === 'over')
    return { where: { ...theirs, state: is.in(['resolved', 'closed', 'declined', 'merged']) }, by: 'at', order: 'desc' }
  return workerQueue(list, worker, now, is, away)
}
