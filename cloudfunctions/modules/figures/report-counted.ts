import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { historyEntry } from '../report/history-entry'
import { report } from '../report/report'

/** What of a report says under which figures a month counts it. */
export const reportCounted = z.object({
  ...pickFields(
    report,
    '_id',
    'streetId',
    'communityId',
    'estateId',
    'buildingId',
    'category',
    'handTo',
    'excluded',
    'withdrawn',
    'meetingId',
    'origin',
    'at',
  ).shape,
  history: z.array(
    z.object({
      ...pickFields(historyEntry, 'event', 'at').shape,
      result: pickFields(historyEntry.shape.result, 'state'),
    }),
  ),
})
export type ReportCounted = z.output<typeof reportCounted>
