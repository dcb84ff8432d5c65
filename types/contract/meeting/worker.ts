import * as z from 'zod/mini'
import { query, strictInput } from '../procedure'
import { category } from '../report/report'
import { reportCard } from '../report/views'
import { id } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { meetingCard, meetingCommonView } from './meeting'

/** What a worker may ask about meetings. */
export const workerMeetings = {
  listMeetingsAsWorker: query(
    strictInput({ list: z.enum(['coming', 'past']), before: z.optional(cursor) }),
    pageOf(meetingCard),
  ),
  getMeetingAsWorker: query(strictInput({ meetingId: id }), z.object({ ...meetingCommonView, attended: z.int() }), [
    'NOT_FOUND',
  ]),
  listSuggestedMeetings: query(
    strictInput({}),
    z.object({
      suggestions: z.array(
        z.object({ building: z.string(), category, household: z.nullable(z.string()), reports: z.array(reportCard) }),
      ),
    }),
  ),
}
