import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id } from '../schema/ids'
import { following } from './hint'
import { assigneeView, category, onReport, reportState } from './report'
import { dueStatus, timelineEntry } from './views'

/** How many neighbours may follow one report. */
export const FOLLOWERS_MAX = 200

/** A neighbour's report that a resident follows: what is done about it, by steps. */
export const followedReport = z.object({
  reportId: id,
  state: reportState,
  category,
  place: z.string(),
  at: z.iso.datetime(),
  assignee: assigneeView,
  promisedOn: z.nullable(day),
  due: dueStatus,
  timeline: z.array(timelineEntry),
})
export type FollowedReport = z.output<typeof followedReport>

/** What a resident may ask about the reports of neighbours that they follow. */
export const residentFollowing = {
  unfollowReport: command(strictInput(onReport), following, ['NOT_FOUND']),
  listFollowed: query(strictInput({}), z.object({ rows: z.array(followedReport) })),
}
