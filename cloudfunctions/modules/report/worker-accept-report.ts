import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { accepted } from './moves/accepted'
import { ofWorkerInHand } from './of-worker'
import { inHandsOf } from './in-hands-of'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A worker takes on what is with the community or street. */
export const workerAcceptReport: UseCase<typeof worker.acceptReport, WorkerCaller, Needs> = async (
  { reportId, commandId },
  caller,
  { reports, now },
) => {
  const press = pressOf(byWorker(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofWorkerInHand(caller, (report) => accepted(report, inHandsOf(report, caller), press)),
    ),
  )
}
