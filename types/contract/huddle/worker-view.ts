import * as z from 'zod/mini'
import { lookedAt } from '../report/looked-at'
import { category } from '../report/report'
import { id } from '../schema/ids'
import { huddleCommonView } from './huddle'

/** What a worker may be offered to do with a huddle. */
export const huddleAction = z.enum([
  'publish',
  'mark-came',
  'write-minutes',
  'publish-minutes',
  'plan-part',
  'plan',
  'reschedule',
  'leave',
  'cancel',
  'pass-check',
  'keep-hidden',
])
export type HuddleAction = z.output<typeof huddleAction>

/** Why something is suggested as a topic: it was put off and comes up again, it waits or is late, it is said again and again, it was agreed last time and is not done. */
export const topicReason = z.enum(['parked', 'late', 'alike', 'decision'])
export type TopicReason = z.output<typeof topicReason>

export const suggestedTopic = z.object({
  why: topicReason,
  place: z.string(),
  category,
  count: z.int(),
  /** What was agreed last time; never what a resident wrote. */
  agreed: z.nullable(z.string()),
})
export type SuggestedTopic = z.output<typeof suggestedTopic>

/** A community in a huddle: its households that are called, and which of them came, where one came for another. */
const huddlePart = z.object({
  communityId: id,
  name: z.string(),
  isOurs: z.boolean(),
  mayLeave: z.boolean(),
  households: z.array(z.object({ id, name: z.string(), came: z.boolean(), actedBy: z.nullable(z.string()) })),
})
export type HuddlePart = z.output<typeof huddlePart>

/** A huddle as a worker of one of its communities sees it, the minutes as they are being written. */
export const workerHuddle = z.object({
  ...huddleCommonView.shape,
  isHost: z.boolean(),
  parts: z.array(huddlePart),
  /** How many posts came, and how many people they were. */
  came: z.object({ posts: z.int(), persons: z.int() }),
  lookAt: z.optional(z.array(lookedAt)),
  allowedActions: z.array(huddleAction),
})
export type WorkerHuddle = z.output<typeof workerHuddle>
