import type { worker } from '@contract/worker'
import { isCommunityInScope } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { buildingsCoveredBy } from '../../estate/buildings-covered-by'
import { holderOf } from '../../estate/community'
import { findAbsence } from '../../estate/absence-and-stand-in'
import { toBuildingViews } from '../../estate/to-building-views'
import { isInScope, mayNotBeAssigned } from '../access'
import { findExcludedElsewhere } from '../find-excluded-elsewhere'
import type { Report } from '../report'

/** The households of a community to assign to or invite for, without those the resident excluded, and its buildings. */
export const listAssignableHouseholds: UseCase<typeof worker.listAssignableHouseholds, WorkerCaller, Needs> = async (
  { communityId, reportId },
  caller,
  needs,
) => {
  const { estate, reports, now } = needs
  const [community, report] = await Promise.all([
    estate.community(communityId),
    reportId === undefined ? null : reports.find(reportId),
  ])
  if (!community || !isCommunityInScope(caller.scope, community)) return refuse('NOT_FOUND')
  if (reportId !== undefined && (!report || !isInScope(report, caller))) return refuse('NOT_FOUND')

  const at = now()
  const elsewhere = report ? await findExcludedElsewhere(report, community, needs) : []
  const shown = community.households.filter(
    ({ id, status }) => status === 'active' && !(report && mayNotBeAssigned(report, id, { community, elsewhere }, at)),
  )
  return {
    households: shown.map(({ id, name, number }) => ({
      id,
      name,
      number,
      buildings: buildingsCoveredBy(community, id, at)
        .map((building) => building.name + building.units.join('、'))
        .join('，'),
      away: findAbsence(community, id, at) !== undefined,
      vacant: holderOf(community, id, at) === undefined,
      hadIt: report !== null && hadIt(report, id),
    })),
    buildings: toBuildingViews(community),
  }
}

/** Whether the report was taken from this household, or is to be now. */
function hadIt({ assignee, takenFrom = [] }: Report, householdId: string) {
  return [assignee?.kind === 'household' ? assignee.ids : [], ...takenFrom.map(({ ids }) => ids)]
    .flat()
    .includes(householdId)
}
