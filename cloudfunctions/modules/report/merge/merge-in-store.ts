import type { Database } from '../../../platform/connect-cloud'
import type { openCollection } from '../../../platform/open-collection'
import type { Where } from '../../../platform/open-raw-collection'
import type { Refused } from '../../../platform/refuse'
import { usualQuery } from '../is-usual'
import { openStates, type report, type Report } from '../report'
import { reportInList } from '../report-in-list'

/** So many open reports a worker is shown to choose a main from. */
const MERGEABLE_SHOWN = 30

type Shelf = Pick<ReturnType<typeof openCollection<typeof report>>, 'change' | 'where' | 'parts'> & {
  is: Database['command']
}

/** Gives what merging needs of where reports are kept: several at once, and a change that is nobody's command. */
export function mergeInStore({ change, where, parts, is }: Shelf) {
  return {
    /** Sets right what no command of anybody's asked for; `next` gives the same report where nothing is to be done. */
    adjust: <No extends Refused = never>(reportId: string, next: (report: Report) => Report | No) =>
      change(reportId, next, () => false),
    /** Gives those of these that are kept, whole. */
    whole: async (reportIds: readonly string[]) =>
      reportIds.length > 0 ? where({ _id: is.in([...reportIds]) }, reportIds.length) : [],
    /** Gives those of these that are kept, as cards. */
    cardsOf: async (reportIds: readonly string[]) =>
      reportIds.length > 0 ? parts(reportInList, { _id: is.in([...reportIds]) }, reportIds.length) : [],
    /** Lists open reports of a community that went the usual way. */
    openUsual: (communityId: string, about: Where) =>
      parts(
        reportInList,
        { communityId, ...about, ...usualQuery(is), state: is.in(openStates.filter((state) => state !== 'checking')) },
        MERGEABLE_SHOWN,
      ),
  }
}
