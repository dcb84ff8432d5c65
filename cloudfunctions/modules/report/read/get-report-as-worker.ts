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
  const { mergedIds = [], mergedInto, origin } = report
  const mainIds = report.state === 'merged' && mergedInto ? [mergedInto] : []
  const [links, besides] = await Promise.all([
    files.links(filesFor(report, { kind: 'worker' })),
    reports.cardsOf([...mainIds, ...mergedIds, ...(origin ? [origin.id] : [])]),
  ])
  const known = besides
    .filter((other) => isInScope(other, caller))
    .map((other) => ({ ...other, isMain: mainIds.includes(other._id) }))
  return toWorkerView(report, known, caller, links, now())
}
