import * as z from 'zod/mini'
import { historyEntry, report } from './report'

/** A report in a list: its card, and whoever may see it; of its story no more than what happened. A list asks for no more, however long the story has grown. */
export const reportInList = z.extend(
  z.pick(report, {
    _id: true,
    number: true,
    state: true,
    streetId: true,
    communityId: true,
    estateId: true,
    buildingId: true,
    unit: true,
    place: true,
    text: true,
    category: true,
    handTo: true,
    excluded: true,
    assignee: true,
    deadline: true,
    asked: true,
    at: true,
  }),
  { history: z.array(z.pick(historyEntry, { event: true })) },
)
export type ReportInList = z.output<typeof reportInList>

/** A report as the household it was taken from still hears of it. */
export const reportTakenOver = z.pick(report, { _id: true, number: true, place: true, text: true, takenFrom: true })
export type ReportTakenOver = z.output<typeof reportTakenOver>
