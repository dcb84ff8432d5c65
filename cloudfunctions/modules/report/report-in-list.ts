import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { historyEntry } from './history-entry'
import { report } from './report'

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
    'resolvedAt',
    'endedAt',
    'lookAt',
  ).shape,
  /** Whether its resident said something of it; not what. */
  callback: z.nullable(z.looseObject({})),
  history: z.array(pickFields(historyEntry, 'event', 'solved')),
})
export type ReportInList = z.output<typeof reportInList>

/** The same with what says which contact its form left. */
export const reportWithContacts = z.object({
  ...reportInList.shape,
  ...pickFields(report, 'contactIds', 'sharedContact').shape,
})

/** What of a report words are looked for in. */
export const reportInSearch = z.object({
  ...pickFields(report, '_id', 'at', 'text', 'sounds', 'place', 'spot', 'hotline').shape,
  history: z.array(pickFields(historyEntry, 'text', 'sounds')),
})
export type ReportInSearch = z.output<typeof reportInSearch>

/** A report as the household it was taken from still hears of it; of its story what says how a worker's line was found. */
export const reportTakenOver = z.object({
  ...pickFields(report, '_id', 'number', 'place', 'text', 'sounds', 'takenFrom').shape,
  history: z.array(pickFields(historyEntry, 'event', 'by', 'text', 'check')),
})
export type ReportTakenOver = z.output<typeof reportTakenOver>
