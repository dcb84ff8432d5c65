import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { WorkerNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { findAwaySpans } from '../../absence/find-away-spans'
import { placeOf } from '../../absence/read/list-absences'
import { toQueueView } from '../views/to-card'
import { findPictures } from './find-pictures'

/** One of the worker's queues, page by page. */
export const listQueue: UseCase<typeof worker.listQueue, WorkerCaller, WorkerNeeds> = async (
  { queue, before },
  caller,
  { estate, queues, files, now },
) => {
  const away = queue === 'away' ? findAwaySpans(await estate.postsIn(placeOf(caller.scope)), now()) : []
  const page = await queues.inQueue(queue, caller, now(), before, away)
  return toQueueView(page, now(), await findPictures(files, page.rows, 'worker'))
}
