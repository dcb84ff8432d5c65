import { PAGE_SIZE } from '@contract/schema/paging'
import type { Database } from '../../platform/connect-cloud'
import type { Listing, OpenedCollection } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { openStates, type report } from './report'
import { reportInList } from './report-in-list'

/** More than anybody has open at a time. */
const OPEN_READ_AT_ONCE = 100

/** Each is a write of its own, and the phone waits for all of them. */
const FORGOTTEN_AT_ONCE = 100

type Shelf = Pick<OpenedCollection<typeof report>, 'list' | 'listParts' | 'parts' | 'count'> & {
  is: Database['command']
}

/** Gives what a resident is shown, and takes along, of the reports they sent. */
export function ownInStore({ list, listParts, parts, count, is }: Shelf) {
  const sentBy = (residentId: string, after?: string): [Where, Listing] => [
    { residentId, withdrawn: false },
    { by: 'at', order: 'desc', size: PAGE_SIZE, after },
  ]

  return {
    from: (residentId: string, after?: string) => listParts(reportInList, ...sentBy(residentId, after)),
    /** The same, whole, for whoever takes their data along. */
    wholeFrom: (residentId: string, after?: string) => list(...sentBy(residentId, after)),
    /** Gives what of a resident's own is still open, the newest first, and how many there are: counted apart only where one reading doesn't hold them. */
    openFrom: async (residentId: string) => {
      const owes = is.or([
        { state: is.in([...openStates, 'resolved']) },
        { state: 'merged', endedAt: null },
        { state: 'merged', resolvedAt: is.neq(null), callback: null },
      ])
      const where = is.and([{ residentId, withdrawn: false }, owes]) as unknown as Where
      const { rows, older } = await listParts(reportInList, where, { by: 'at', order: 'desc', size: OPEN_READ_AT_ONCE })
      return { rows, total: older === null ? rows.length : await count(where) }
    },
    countFrom: (residentId: string) => count({ residentId, withdrawn: false }),
    /** Lists those among these that are this resident's own. */
    ownAmong: async (residentId: string, reportIds: readonly string[]) =>
      reportIds.length > 0 ? parts(reportInList, { _id: is.in([...reportIds]), residentId, withdrawn: false }) : [],
    /** Lists so much of what this resident ever sent as one call of a deletion takes on. */
    portionFrom: (residentId: string) => list({ residentId }, { by: 'at', order: 'asc', size: FORGOTTEN_AT_ONCE }),
  }
}
