import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { report } from '../report/report'

/** So many open reports no household has. */
const MOST = 500

/** The open reports that a household has, or has with another. */
export function createReportsOfPostStore(database: Database) {
  const { where, count, is } = openCollection(database, 'reports', report)
  const open = is.in(['routed', 'accepted', 'asked'])
  return {
    openOf: (householdId: string) =>
      where({ 'assignee.ids': householdId, 'assignee.kind': 'household', state: open }, MOST),
    /** Counts what is under way at these entries of a building. */
    countOpenAt: (buildingIds: readonly string[]) =>
      count({ buildingId: is.in([...buildingIds]), state: is.nin(['closed', 'declined', 'withdrawn']) }),
  }
}

export type ReportsOfPostStore = ReturnType<typeof createReportsOfPostStore>
