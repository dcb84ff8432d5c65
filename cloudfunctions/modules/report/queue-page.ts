import { PAGE_SIZE } from '@contract/schema/paging'
import type { OpenedCollection } from '../../platform/open-collection'
import type { List } from './lists'
import type { report } from './report'
import { reportInList } from './report-in-list'

type Shelf = Pick<OpenedCollection<typeof report>, 'listParts' | 'count'>

/** One page of a queue as cards, and how many stand in it altogether; counted only where that is not all of it. */
export async function toQueuePage({ listParts, count }: Shelf, { where, by, order }: List, after?: string) {
  const page = await listParts(reportInList, where, { by, order, size: PAGE_SIZE, after })
  const isAll = after === undefined && page.older === null
  return { total: isAll ? page.rows.length : await count(where), ...page }
}
