import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { checkPassed } from './moves/check-passed'
import { ofWorker } from './of-worker'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A worker has looked at the words: the report goes where it was routed. */
export const passCheck: UseCase<typeof worker.passCheck, WorkerCaller, Needs> = async (
  { reportId, commandId },
  caller,
  { reports, now },
) => {
  const press = pressOf(byWorker(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofWorker(caller, (report) => checkPassed(report, press)),
    ),
  )
}
