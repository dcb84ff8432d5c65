import type { InputOf } from '@contract/procedure'
import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { inHandsOf } from './in-hands-of'
import { resolved } from './moves/resolved'
import { ofWorkerInHand } from './of-worker'
import { areIn, photoFolder } from './photo-folder'
import { pressOfWorker } from './press-of-worker'

/** A worker says what was done; whether it is solved is the resident's to say. */
export const workerResolveReport: UseCase<typeof worker.resolveReport, WorkerCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  if (!areIn(photoFolder(caller.personId, input.commandId), input.photos)) return refuse('PHOTO_NOT_YOURS')
  return resolve(input, caller, needs)
}

const resolve = pressOfWorker(ofWorkerInHand, (report, done: InputOf<typeof worker.resolveReport>, press, caller) =>
  resolved(report, done, inHandsOf(report, caller), press),
)
