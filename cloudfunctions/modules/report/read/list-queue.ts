import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toQueueView } from '../views/to-card'
import { findPictures } from './find-pictures'

/** One of the worker's queues, page by page. */
export const listQueue: UseCase<typeof worker.listQueue, WorkerCaller, Needs> = async (
  { queue, before },
  caller,
  { reports, files, now },
) => {
  const page = await reports.inQueue(queue, caller, now(), before)
  return toQueueView(page, now(), await findPictures(files, page.rows, 'worker'))
}
