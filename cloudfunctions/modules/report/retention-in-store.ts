import type { Database } from '../../platform/connect-cloud'
import type { openCollection } from '../../platform/open-collection'
import type { report } from './report'

/** So many are taken on in one round. */
const AT_ONCE = 50

/** Where a report is over by itself; one that is merged was never kept by a release that did not say until when. */
const overStates = ['resolved', 'closed', 'declined', 'withdrawn'] as const

/** What is over and does not say until when it is kept, as an older release left it. */
export const unmarked = { retainedUntil: null, state: overStates, anonymisedAt: null }

type Shelf = Pick<ReturnType<typeof openCollection<typeof report>>, 'list'> & { is: Database['command'] }

/** Gives what forgetting needs of where reports are kept (retention.ts). */
export function retentionInStore({ list, is }: Shelf) {
  return {
    /** Lists that of which something goes by then, the longest kept first. */
    retainedUntil: (at: Date, after?: string) =>
      list(
        { retainedUntil: is.and([is.neq(null), is.lte(at)]) },
        { by: 'retainedUntil', order: 'asc', size: AT_ONCE, after },
      ),
    /** Lists what is over and does not say until when it is kept, as an older release left it. */
    withoutRetention: (after?: string) =>
      list({ ...unmarked, state: is.in([...unmarked.state]) }, { by: 'at', order: 'asc', size: AT_ONCE, after }),
  }
}
