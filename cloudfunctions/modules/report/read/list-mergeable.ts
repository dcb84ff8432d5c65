import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { isInScope } from '../access'
import { toCard } from '../views/to-card'

/** The open reports into which this one may be merged: those of its building and kind first, then of its building, then the community's. */
export const listMergeable: UseCase<typeof worker.listMergeable, WorkerCaller, Needs> = async (
  { reportId },
  caller,
  { reports, now },
) => {
  const report = await reports.find(reportId)
  if (!report || !isInScope(report, caller)) return refuse('NOT_FOUND')
  const { buildingId, category, communityId } = report
  const [near, others] = await Promise.all([
    reports.openUsual(communityId, { buildingId }),
    reports.openUsual(communityId, {}),
  ])
  const alike = near.filter((other) => other.category === category)
  const inOrder = [...new Map([...alike, ...near, ...others].map((other) => [other._id, other])).values()]
  const shown = inOrder.filter((other) => other._id !== reportId && isInScope(other, caller))
  return { rows: shown.map((other) => toCard(other, now(), undefined, 'worker')) }
}
