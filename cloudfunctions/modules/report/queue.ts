import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { queueOfCards } from './views/queue-of-cards'

/** One of the worker's queues, page by page. */
export const queue: UseCase<typeof worker.queue, WorkerCaller, Needs> = async (
  { queue, before },
  caller,
  { reports, now },
) => queueOfCards(await reports.inQueue(queue, caller, now(), before), now())
