import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { declined } from './moves/declined'
import { ofWorker } from './of-worker'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The community can't take it: why, and where to go instead. */
export const declineReport: UseCase<typeof worker.declineReport, WorkerCaller, Needs> = async (
  { reportId, commandId, reason, goTo },
  caller,
  { reports, now },
) => {
  const press = pressOf(byWorker(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofWorker(caller, (report) => declined(report, reason, goTo, press)),
    ),
  )
}
