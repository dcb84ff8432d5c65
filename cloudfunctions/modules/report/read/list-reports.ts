import type { desk } from '@contract/desk'
import { DESK_PAGE_SIZE } from '@contract/report/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { WorkerNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { findAwaySpans } from '../../absence/find-away-spans'
import { placeOf } from '../../absence/read/list-absences'
import { listAtDesk } from '../list-at-desk'
import { toDeskCard } from '../views/to-desk-card'

/** A long list of a worker's reports for the desk, hundreds at once; it carries no pictures. */
export const listReports: UseCase<typeof desk.listReports, WorkerCaller, WorkerNeeds> = async (
  { list, before },
  caller,
  { estate, queues, now },
) => {
  const at = now()
  const away = list === 'away' ? findAwaySpans(await estate.postsIn(placeOf(caller.scope)), at) : []
  const { total, rows, older } = await queues.inMadeList(
    (is) => listAtDesk(list, caller, at, is, away),
    DESK_PAGE_SIZE,
    before,
  )
  return { total, rows: rows.map((report) => toDeskCard(report, at)), older }
}
