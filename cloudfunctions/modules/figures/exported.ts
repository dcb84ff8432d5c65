import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { meeting, meetingInList } from '../meeting/meeting'
import { report } from '../report/report'
import { seated } from '../seats/seating'
import { reportCounted } from './report-counted'

/** What of a report is carried away: no words, no names. */
export const reportExported = z.object({
  ...pickFields(report, '_id', 'number', 'category', 'place', 'unit', 'at', 'filedBy', 'meetingId').shape,
  history: reportCounted.shape.history,
})
export type ReportExported = z.output<typeof reportExported>

/** A meeting as a card and as a row. */
export const meetingExported = z.object({
  ...meetingInList.shape,
  ...pickFields(meeting, 'kind', 'buildingId', 'communityId', 'decisions').shape,
  guests: z.array(pickFields(seated, 'personId', 'party', 'attendedAt')),
})
export type MeetingExported = z.output<typeof meetingExported>
