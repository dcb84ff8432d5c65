import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { findAwaySpans } from '../../absence/find-away-spans'
import { placeOf } from '../../absence/read/list-absences'
import { toQueueView } from '../views/to-card'
import { findPictures } from './find-pictures'

/** One of the worker's queues, page by page. */
export const listQueue: UseCase<typeof worker.listQueue, WorkerCaller, Needs> = async (
  { queue, before },
  caller,
  { estate, reports, files, now },
) => {
  const away = queue === 'away' ? findAwaySpans(await estate.postsIn(placeOf(caller.scope)), now()) : []
  const page = await reports.inQueue(queue, caller, now(), before, away)
  return toQueueView(page, now(), await findPictures(files, page.rows, 'worker'))
}
