import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id } from '../schema/ids'
import { assigneeView, category, onReport, reportState, type Category } from './report'
import { dueStatus, timelineEntry } from './views'

/** Kinds of things that many in a building meet alike; never a quarrel, a need, a danger. */
export const sharedCategories = ['fixtures', 'leaks', 'rubbish', 'utilities'] as const satisfies readonly Category[]

/** How many neighbours may follow one report. */
export const FOLLOWERS_MAX = 200

/** That a neighbour said the same lately: when, who has it, by when; never their words, nor how many. */
export const hint = z.object({
  reportId: id,
  category,
  at: z.iso.datetime(),
  assignee: assigneeView,
  promisedOn: z.nullable(day),
})
export type Hint = z.output<typeof hint>

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

const following = z.object({ reportId: id, following: z.boolean() })

/** What a resident may ask about the reports of neighbours that they follow. */
export const residentFollowing = {
  findHint: query(strictInput({ buildingId: id, category }), z.object({ hint: z.nullable(hint) })),
  followReport: command(strictInput(onReport), following, ['NOT_FOUND', 'NOT_NOW']),
  unfollowReport: command(strictInput(onReport), following, ['NOT_FOUND']),
  listFollowed: query(strictInput({}), z.object({ rows: z.array(followedReport) })),
}
