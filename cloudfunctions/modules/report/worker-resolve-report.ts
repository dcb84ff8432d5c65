import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { resolved } from './moves/resolved'
import { ofWorkerInHand } from './of-worker'
import { inHandsOf } from './in-hands-of'
import { areIn, photoFolder } from './photo-folder'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A worker says what was done; whether it is solved is the resident's to say. */
export const workerResolveReport: UseCase<typeof worker.resolveReport, WorkerCaller, Needs> = async (
  input,
  caller,
  { reports, now },
) => {
  const { reportId, commandId } = input
  if (!areIn(photoFolder(caller.personId, commandId), input.photos)) return refuse('PHOTO_NOT_YOURS')
  const press = pressOf(byWorker(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofWorkerInHand(caller, (report) => resolved(report, input, inHandsOf(report, caller), press)),
    ),
  )
}
