import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { declined } from './moves/declined'
import { ofWorker } from './of-worker'
import { pressOfWorker } from './press-of-worker'

/** The community can't take it: why, and where to go instead. */
export const declineReport: UseCase<typeof worker.declineReport, WorkerCaller, Needs> = pressOfWorker(
  ofWorker,
  (report, { reason, goTo }, press) => declined(report, reason, goTo, press),
)
