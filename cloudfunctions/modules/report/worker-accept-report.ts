import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { inHandsOf } from './in-hands-of'
import { accepted } from './moves/accepted'
import { ofWorkerInHand } from './of-worker'
import { pressOfWorker } from './press-of-worker'

/** A worker takes on what is with the community or street. */
export const workerAcceptReport: UseCase<typeof worker.acceptReport, WorkerCaller, Needs> = pressOfWorker(
  ofWorkerInHand,
  (report, _, press, caller) => accepted(report, inHandsOf(report, caller), press),
)
