import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { pickFields } from '../../platform/pick-fields'
import { usualQuery } from '../report/is-usual'
import { openStates, report } from '../report/report'
import type * as z from 'zod/mini'

/** What of a report says whether it is a topic: never what its resident wrote, but of what was agreed the words of whoever wrote the minutes. */
export const reportInTopics = pickFields(
  report,
  '_id',
  'state',
  'estateId',
  'buildingId',
  'category',
  'deadline',
  'meetingId',
)
export type ReportInTopics = z.output<typeof reportInTopics>

const MOST = 1000

/** The open reports of a community that went the usual way: what is suggested is computed from these alone. */
export function createTopicStore(database: Database) {
  const { parts, is } = openCollection(database, 'reports', report)
  const states = openStates.filter((state) => state !== 'checking')
  return {
    usualOpen: (communityId: string) =>
      parts(reportInTopics, { communityId, state: is.in(states), ...usualQuery(is) }, MOST),
  }
}

export type TopicStore = ReturnType<typeof createTopicStore>
