import * as z from 'zod/mini'
import { id, intentId } from '../schema/ids'
import { day } from '../schema/day'
import { photo, photoIds } from '../schema/photo'
import { line, words } from '../schema/text'
import { seats } from '../seats/sign-up'

export const meetingState = z.enum(['draft', 'published', 'met', 'minuted', 'cancelled'])
export type MeetingState = z.output<typeof meetingState>

/** A bench, a quarrel settled between those it is about, an hour in which a household listens, posts that meet. */
export const meetingKind = z.enum(['bench', 'mediation', 'stand', 'huddle'])
export type MeetingKind = z.output<typeof meetingKind>

/** What a bench is for: 民主议事, 困难化解. */
export const benchAbout = z.enum(['deliberation', 'difficulty'])
export type BenchAbout = z.output<typeof benchAbout>

/** The same of every kind: posts meet for a 碰头会, 业务培训 or 授牌. */
export const meetingAbout = z.enum([...benchAbout.options, 'huddle', 'training', 'award'])
export type MeetingAbout = z.output<typeof meetingAbout>

/** Who sees to a decision: a post, never a person. */
export const decisionRole = z.enum(['household', 'community', 'street', 'property'])

export const meetingPlan = {
  place: line(2, 40),
  startAt: z.iso.datetime(),
  closesAt: z.optional(z.iso.datetime()),
  seats,
  topics: z.array(words(2, 200)).check(z.minLength(1), z.maxLength(8)),
  about: z.optional(benchAbout),
}

export const minutesForm = {
  said: z.array(words(2, 500)).check(z.maxLength(8)),
  decisions: z.array(z.strictObject({ what: words(2, 200), role: decisionRole, by: day })).check(z.maxLength(10)),
  photos: photoIds,
}

export const onMeeting = { meetingId: id, commandId: intentId }

/** An hour in which a household listens: until when. */
export const stand = z.object({ meetingId: id, host: z.string(), place: z.string(), until: z.iso.datetime() })
export type Stand = z.output<typeof stand>

/** A meeting in a list. */
export const meetingCard = z.object({
  meetingId: id,
  state: meetingState,
  place: z.string(),
  startAt: z.iso.datetime(),
  host: z.string(),
  topic: z.string(),
  seats: z.int(),
  taken: z.int(),
  mine: z.enum(['no', 'seated', 'offered', 'waiting']),
  about: z.optional(meetingAbout),
})
export type MeetingCard = z.output<typeof meetingCard>

/** A meeting that was held and whose minutes are not out, with the day they are due. */
export const minutesDue = z.object({ ...meetingCard.shape, dueOn: day })
export type MinutesDue = z.output<typeof minutesDue>

export const decision = z.object({
  what: z.string(),
  role: decisionRole,
  by: day,
  done: z.boolean(),
  reportId: z.nullable(id),
})

/** What everybody sees of a meeting; no resident is named. */
export const meetingCommonView = {
  meetingId: id,
  state: meetingState,
  place: z.string(),
  startAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  host: z.string(),
  topics: z.array(z.object({ text: z.string(), said: z.nullable(z.string()) })),
  seats: z.int(),
  taken: z.int(),
  waiting: z.int(),
  reason: z.nullable(z.string()),
  decisions: z.array(decision),
  photos: z.array(photo),
  about: z.optional(meetingAbout),
  /** Whether something in it was found unfit: neighbours read neither topics nor minutes meanwhile. */
  held: z.optional(z.boolean()),
}

/** What everybody will read of a meeting, field by field: `no` counts the fields of a kind from 0. */
const publishedField = { where: z.enum(['place', 'topic', 'said', 'decision', 'reason']), no: z.int() }

/** A text that is to be published, in its field. */
export const publishedText = z.strictObject({
  ...publishedField,
  no: z.int().check(z.minimum(0), z.maximum(9)),
  text: words(1, 500),
})

/** What in a text could tell who somebody is, as it is written there; where it is not `sure`, the host may say that it tells nobody. */
export const personalData = z.object({
  kind: z.enum(['name', 'phone', 'flat']),
  text: z.string(),
  sure: z.boolean(),
  ...publishedField,
})
