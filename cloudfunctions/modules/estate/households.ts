import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { isInScope } from '../report/in-scope'
import { isClosedTo } from '../report/is-closed-to'
import { holderOf } from './community'
import { coversCommunity } from './covers-community'
import { lookedAfterBy } from './looked-after-by'
import { absenceOf } from './stand-in-for'
import { toBuildings } from './to-buildings'
import type { WorkerCaller } from './worker-caller'

/** The households of a community to assign to or invite for, without those the resident kept out, and its buildings. */
export const households: UseCase<typeof worker.households, WorkerCaller, Needs> = async (
  { communityId, reportId },
  caller,
  needs,
) => {
  const { estate, reports, now } = needs
  const [community, report] = await Promise.all([
    estate.community(communityId),
    reportId === undefined ? null : reports.find(reportId),
  ])
  if (!community || !coversCommunity(caller, community)) return refuse('NOT_FOUND')
  if (reportId !== undefined && (!report || !isInScope(report, caller))) return refuse('NOT_FOUND')

  const at = now()
  const shown = community.households.filter(
    ({ id, status }) => status === 'active' && !(report && isClosedTo(report, id, community, at)),
  )
  return {
    households: shown.map(({ id, name, number }) => ({
      id,
      name,
      number,
      buildings: lookedAfterBy(community, id, at)
        .map((building) => building.name + building.units.join('、'))
        .join('，'),
      away: absenceOf(community, id, at) !== undefined,
      vacant: holderOf(community, id, at) === undefined,
    })),
    buildings: toBuildings(community),
  }
}
