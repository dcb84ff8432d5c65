import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { calledBack } from './moves/called-back'
import { callbackTried } from './moves/callback-tried'
import { ofWorker } from './of-worker'
import { pressOfWorker } from './press-of-worker'

/** A worker called: what the resident said, or that nobody answered. */
export const recordCallback: UseCase<typeof worker.recordCallback, WorkerCaller, Needs> = pressOfWorker(
  ofWorker,
  (report, { contacted, solved, satisfied, text }, press) => {
    if (contacted === undefined || solved === undefined) return callbackTried(report, press)
    return calledBack(report, { contacted, solved, satisfied: satisfied ?? null }, text ?? null, press)
  },
)
