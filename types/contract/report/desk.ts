import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, queueOf } from '../schema/paging'
import { buildingOfReport } from './building-of-report'
import { hotlineNumber, onReport } from './report'
import { reportCard, reportStatus } from './views'
import { workerQueue } from './worker-queue'

/** So many rows a list at the desk takes at once, one page after the other; it is scrolled, filtered and sorted there. CloudBase gives no more than 1,000. */
export const DESK_PAGE_SIZE = 500

/** What a list at the desk holds: a queue, everything that is open, or what is over. */
export const deskList = z.union([workerQueue, z.enum(['open', 'over'])])
export type DeskList = z.output<typeof deskList>

/** A report in a list at the desk: by what it is filtered there besides what its card says. */
export const deskCard = z.object({
  ...reportCard.shape,
  communityId: id,
  building: buildingOfReport,
})
export type DeskCard = z.output<typeof deskCard>

/** What a worker may ask about reports at the desk alone. */
export const deskReports = {
  listReports: query(strictInput({ list: deskList, before: z.optional(cursor) }), queueOf(deskCard)),
  /** Given to 12345 (交给12345), under the number they gave; allowed where parking is. */
  handOverReport: command(strictInput({ ...onReport, hotline: hotlineNumber }), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
}
