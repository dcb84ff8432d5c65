import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { lookedAt } from '../report/looked-at'
import { category } from '../report/report'
import { reportCard } from '../report/views'
import { id } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { meetingCard, meetingCommonView, onMeeting } from './meeting'

/** What a worker may be offered to do with what did not pass in a meeting. */
export const meetingWorkerAction = z.enum(['pass-check', 'keep-hidden'])
export type MeetingWorkerAction = z.output<typeof meetingWorkerAction>

const workerMeeting = z.object({
  ...meetingCommonView,
  attended: z.int(),
  lookAt: z.optional(z.array(lookedAt)),
  allowedActions: z.optional(z.array(meetingWorkerAction)),
})
export type WorkerMeeting = z.output<typeof workerMeeting>

const looked = z.object({ meetingId: id })

/** What a worker may ask about meetings. */
export const workerMeetings = {
  listMeetingsAsWorker: query(
    strictInput({ list: z.enum(['coming', 'past', 'checking']), before: z.optional(cursor) }),
    pageOf(meetingCard),
  ),
  getMeetingAsWorker: query(strictInput({ meetingId: id }), workerMeeting, ['NOT_FOUND']),
  passMeetingCheck: command(strictInput(onMeeting), looked, ['NOT_FOUND', 'NOT_NOW']),
  keepMeetingPhotosHidden: command(strictInput(onMeeting), looked, ['NOT_FOUND', 'NOT_NOW']),
  listSuggestedMeetings: query(
    strictInput({}),
    z.object({
      suggestions: z.array(
        z.object({ building: z.string(), category, household: z.nullable(z.string()), reports: z.array(reportCard) }),
      ),
    }),
  ),
}
