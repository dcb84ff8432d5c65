import type { Needs } from '../../needs'
import type { Refused } from '../../platform/refuse'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import type { ofWorker, ofWorkerInHand } from './of-worker'
import { pressOf, type OnReport, type Press } from './press'
import type { Report } from './report'
import { toStep } from './views/to-step'

/** A worker's press on a report that is theirs in the sense of `of`: the move, answered by where the report stands afterwards. */
export function pressOfWorker<Input extends OnReport, No extends Refused = never>(
  of: typeof ofWorker | typeof ofWorkerInHand,
  move: (report: Report, input: Input, press: Press, caller: WorkerCaller) => Report | No,
) {
  return async (input: Input, caller: WorkerCaller, { reports, now }: Needs) => {
    const press = pressOf(byWorker(caller), input.commandId, now())
    const next = of(caller, (report) => move(report, input, press, caller))
    return toStep(await reports.change(input.reportId, press, next))
  }
}
