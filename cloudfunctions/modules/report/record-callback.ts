import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { calledBack } from './moves/called-back'
import { callbackTried } from './moves/callback-tried'
import { ofWorker } from './of-worker'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** A worker called: what the resident said, or that nobody answered. */
export const recordCallback: UseCase<typeof worker.recordCallback, WorkerCaller, Needs> = async (
  input,
  caller,
  { reports, now },
) => {
  const { reportId, commandId, contacted, solved, satisfied, text } = input
  const press = pressOf(byWorker(caller), commandId, now())
  const said =
    contacted === undefined || solved === undefined ? null : { contacted, solved, satisfied: satisfied ?? null }
  const move = ofWorker(caller, (report) =>
    said ? calledBack(report, said, text ?? null, press) : callbackTried(report, press),
  )
  return toStep(await reports.change(reportId, press, move))
}
