import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { propertyTold } from './moves/property-told'
import { ofWorkerInHand } from './of-worker'
import { pressOfWorker } from './press-of-worker'

/** A worker has asked the property company to see to it. */
export const workerTellProperty: UseCase<typeof worker.tellProperty, WorkerCaller, Needs> = pressOfWorker(
  ofWorkerInHand,
  (report, _, press) => propertyTold(report, press),
)
