import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { propertyTold } from './moves/property-told'
import { ofWorkerInHand } from './of-worker'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A worker has asked the property company to see to it. */
export const workerTellProperty: UseCase<typeof worker.tellProperty, WorkerCaller, Needs> = async (
  { reportId, commandId },
  caller,
  { reports, now },
) => {
  const press = pressOf(byWorker(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofWorkerInHand(caller, (report) => propertyTold(report, press)),
    ),
  )
}
