import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { isInScope } from './in-scope'
import { photosOf } from './views/shown-photos'
import { toWorkerReport } from './views/to-worker-report'

/** One report as a worker sees it. */
export const workerReport: UseCase<typeof worker.report, WorkerCaller, Needs> = async (
  { reportId },
  caller,
  { reports, files, now },
) => {
  const report = await reports.find(reportId)
  if (!report || !isInScope(report, caller)) return refuse('NOT_FOUND')
  return toWorkerReport(report, caller, await files.links(photosOf(report, 'staff')), now())
}
