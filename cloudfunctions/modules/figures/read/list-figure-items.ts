import { ITEMS_AT_ONCE, type deskFigures } from '@contract/figures/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { toMeetingCard } from '../../meeting/views/to-meeting-card'
import { toCard } from '../../report/views/to-card'
import { figuresOf } from '../figures'
import { countedFor } from './counted-for'
import { pageAfter } from './page-after'

/** What one number counts, as cards. */
export const listFigureItems: UseCase<typeof deskFigures.listFigureItems, WorkerCaller, DeskNeeds> = async (
  { month, audience, code, communityId, estateId, buildingId, category, after },
  caller,
  needs,
) => {
  const found = await countedFor({ month, communityId }, caller, needs)
  if (!found) return refuse('NOT_FOUND')
  const within = {
    ...found.within,
    ...(buildingId !== undefined && { buildingId }),
    ...(category !== undefined && { category }),
  }
  const theirs = found.counted.filter((one) => estateId === undefined || one.estateId === estateId)
  const ids = figuresOf(theirs, within, audience).find((figure) => figure.code === code)?.ids ?? []
  const page = pageAfter(ids, ITEMS_AT_ONCE, after)
  const [reports, meetings] = await Promise.all([
    needs.reportSearch.inListAmong(page.ids, caller),
    needs.figures.meetingsAmong(page.ids),
  ])
  const at = needs.now()
  return {
    reports: reports.map((report) => toCard(report, at, undefined, 'worker')),
    meetings: meetings.map((meeting) => toMeetingCard(meeting, caller.personId)),
    older: page.older,
  }
}
