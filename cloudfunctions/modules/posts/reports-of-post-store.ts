import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { pickFields } from '../../platform/pick-fields'
import { report } from '../report/report'

/** So many open reports no household has. */
const MOST = 500

/** What is asked of a report about a 公示. */
const aboutPosting = z.object({
  ...pickFields(report, '_id', 'version', 'number', 'state', 'streetId', 'communityId', 'estateId').shape,
  ...pickFields(report, 'handTo', 'excluded', 'origin', 'at').shape,
})
export type ReportAboutPosting = z.output<typeof aboutPosting>

/** The open reports that a household has, or has with another. */
export function createReportsOfPostStore(database: Database) {
  const { where, parts, count, is } = openCollection(database, 'reports', report)
  const open = is.in(['routed', 'accepted', 'asked'])
  return {
    openOf: (householdId: string) =>
      where({ 'assignee.ids': householdId, 'assignee.kind': 'household', state: open }, MOST),
    /** Those that are about the 公示 of one of these households. */
    aboutPostings: (householdIds: readonly string[]) =>
      parts(aboutPosting, { 'origin.id': is.in([...householdIds]), 'origin.kind': 'posting' }, MOST),
    /** Counts what was ever reported in an estate. */
    countEverIn: (communityId: string, estateId: string) => count({ communityId, estateId }),
    /** Counts what is under way at these entries of a building. */
    countOpenAt: (buildingIds: readonly string[]) =>
      count({ buildingId: is.in([...buildingIds]), state: is.nin(['closed', 'declined', 'withdrawn']) }),
  }
}

export type ReportsOfPostStore = ReturnType<typeof createReportsOfPostStore>
