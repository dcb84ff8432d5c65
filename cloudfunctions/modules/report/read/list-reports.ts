import type { desk } from '@contract/desk'
import { DESK_PAGE_SIZE } from '@contract/report/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { findAwaySpans } from '../../absence/find-away-spans'
import { placeOf } from '../../absence/read/list-absences'
import { mainBuildingsIn } from '../../estate/main-buildings'
import { listAtDesk } from '../list-at-desk'
import type { ReportInList } from '../report-in-list'
import { toDeskCard } from '../views/to-desk-card'

/** A long list of a worker's reports for the desk, hundreds at once; it carries no pictures. What was reported at an entry that leads to another building stands under that one. */
export const listReports: UseCase<typeof desk.listReports, WorkerCaller, DeskNeeds> = async (
  { list, before },
  caller,
  { estate, offices, queues, now },
) => {
  const at = now()
  const away = list === 'away' ? findAwaySpans(await estate.postsIn(placeOf(caller.scope)), at) : []
  const [{ total, rows, older }, merged] = await Promise.all([
    queues.inMadeList((is) => listAtDesk(list, caller, at, is, away), DESK_PAGE_SIZE, before),
    offices.withMergedBuildings(placeOf(caller.scope)),
  ])
  const main = mainBuildingsIn(merged)
  const toRow = (report: ReportInList) => {
    const card = toDeskCard(report, at)
    return { ...card, building: main.get(card.building?.id ?? '') ?? card.building }
  }
  return { total, rows: rows.map(toRow), older }
}
