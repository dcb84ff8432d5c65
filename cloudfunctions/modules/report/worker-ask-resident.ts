import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { asked } from './moves/asked'
import { ofWorkerInHand } from './of-worker'
import { pressOfWorker } from './press-of-worker'

/** A worker asks the resident something; the deadline stands still. */
export const workerAskResident: UseCase<typeof worker.askResident, WorkerCaller, Needs> = pressOfWorker(
  ofWorkerInHand,
  (report, { text }, press) => asked(report, text, press),
)
