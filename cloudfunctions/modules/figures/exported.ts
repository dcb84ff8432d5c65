import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { historyEntry } from '../report/history-entry'
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

/** What of a report another platform is told: where it stands, not what was said. */
export const reportShared = z.object({
  ...pickFields(
    report,
    '_id',
    'number',
    'category',
    'state',
    'communityId',
    'place',
    'unit',
    'buildingId',
    'assignee',
    'deadline',
    'at',
    'lastEventAt',
    'resolvedAt',
    'endedAt',
  ).shape,
  callback: z.nullable(z.looseObject({})),
  history: z.array(pickFields(historyEntry, 'event', 'solved', 'at')),
})
export type ReportShared = z.output<typeof reportShared>

/** A meeting as a card and as a row. */
export const meetingExported = z.object({
  ...meetingInList.shape,
  ...pickFields(meeting, 'kind', 'buildingId', 'communityId', 'decisions').shape,
  guests: z.array(pickFields(seated, 'personId', 'party', 'attendedAt')),
})
export type MeetingExported = z.output<typeof meetingExported>
