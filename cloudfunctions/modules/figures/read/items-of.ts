import { ITEMS_AT_ONCE } from '@contract/figures/on-phone'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { NeedsWithItems } from '../../../needs'
import { toMeetingCard } from '../../meeting/views/to-meeting-card'
import { toCard } from '../../report/views/to-card'
import { pageAfter } from './page-after'

/** Gives a page of what a figure counts, as cards: of reports those that this worker may know of. */
export async function itemsOf(
  sortedIds: readonly string[],
  after: string | undefined,
  caller: WorkerCaller,
  { reportSearch, figures, now }: NeedsWithItems,
) {
  const { ids, older } = pageAfter(sortedIds, ITEMS_AT_ONCE, after)
  const [reports, meetings] = await Promise.all([reportSearch.inListAmong(ids, caller), figures.meetingsAmong(ids)])
  const at = now()
  return {
    reports: reports.map((report) => toCard(report, at, undefined, 'worker')),
    meetings: meetings.map((meeting) => toMeetingCard(meeting, caller.personId)),
    older,
  }
}
