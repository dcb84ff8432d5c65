import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { historyEntry, report } from './report'

/** A report in a list: its card, and whoever may see it; of its story no more than what happened. A list asks for no more, however long the story has grown. */
export const reportInList = z.object({
  ...pickFields(
    report,
    '_id',
    'number',
    'state',
    'streetId',
    'communityId',
    'estateId',
    'buildingId',
    'unit',
    'place',
    'text',
    'sounds',
    'category',
    'photos',
    'handTo',
    'excluded',
    'assignee',
    'deadline',
    'asked',
    'at',
    'lookAt',
  ).shape,
  history: z.array(pickFields(historyEntry, 'event', 'solved')),
})
export type ReportInList = z.output<typeof reportInList>

/** A report as the household it was taken from still hears of it. */
export const reportTakenOver = pickFields(report, '_id', 'number', 'place', 'text', 'sounds', 'takenFrom')
export type ReportTakenOver = z.output<typeof reportTakenOver>
