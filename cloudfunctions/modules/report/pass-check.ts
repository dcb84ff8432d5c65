import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { checkPassed } from './moves/check-passed'
import { ofWorker } from './of-worker'
import { pressOfWorker } from './press-of-worker'

/** A worker has looked at the words: the report goes where it was routed. */
export const passCheck: UseCase<typeof worker.passCheck, WorkerCaller, Needs> = pressOfWorker(
  ofWorker,
  (report, _, press) => checkPassed(report, press),
)
