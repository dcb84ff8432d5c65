import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { asked } from './moves/asked'
import { ofWorkerInHand } from './of-worker'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A worker asks the resident something; the deadline stands still. */
export const workerAskResident: UseCase<typeof worker.askResident, WorkerCaller, Needs> = async (
  { reportId, commandId, text },
  caller,
  { reports, now },
) => {
  const press = pressOf(byWorker(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofWorkerInHand(caller, (report) => asked(report, text, press)),
    ),
  )
}
