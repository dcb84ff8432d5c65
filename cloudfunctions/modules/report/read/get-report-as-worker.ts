import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { isInScope } from '../access'
import { filesFor } from '../views/to-common-view'
import { toWorkerView } from '../views/to-worker-view'

/** One report as a worker sees it. */
export const getReportAsWorker: UseCase<typeof worker.getReportAsWorker, WorkerCaller, Needs> = async (
  { reportId },
  caller,
  { reports, files, now },
) => {
  const report = await reports.find(reportId)
  if (!report || !isInScope(report, caller)) return refuse('NOT_FOUND')
  return toWorkerView(report, caller, await files.links(filesFor(report, { kind: 'worker' })), now())
}
