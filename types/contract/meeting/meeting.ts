import * as z from 'zod/mini'
import { id, intentId } from '../schema/ids'
import { personName } from '../people/person'
import { day, photoIds } from '../report/report'
import { photo } from '../report/views'
import { line, words } from '../schema/text'

export const SEATS_MAX = 300
export const PARTY_MAX = 4

/** How many come together: alone, or with up to three neighbours. */
export const party = z.int().check(z.minimum(1), z.maximum(PARTY_MAX))

/** How many seats there are; 0 means no limit, and nothing about waiting shows. */
export const seats = z.int().check(z.minimum(0), z.maximum(SEATS_MAX))

export const meetingState = z.enum(['draft', 'published', 'met', 'minuted', 'cancelled'])
export type MeetingState = z.output<typeof meetingState>

/** Who sees to a decision: a post, never a person. */
export const decisionRole = z.enum(['household', 'community', 'street', 'property'])

export const meetingPlan = {
  place: line(2, 40),
  startAt: z.iso.datetime(),
  closesAt: z.optional(z.iso.datetime()),
  seats,
  topics: z.array(words(2, 200)).check(z.minLength(1), z.maxLength(8)),
}

export const minutesForm = {
  said: z.array(words(2, 500)).check(z.maxLength(8)),
  decisions: z.array(z.strictObject({ what: words(2, 200), role: decisionRole, by: day })).check(z.maxLength(10)),
  photos: photoIds,
}

export const onMeeting = { meetingId: id, commandId: intentId }

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
}

/** Where I stand: not in, seated with my code, offered a seat until an hour, or waiting at a place. */
export const standing = z.discriminatedUnion('as', [
  z.object({ as: z.literal('none') }),
  z.object({
    as: z.literal('seated'),
    party,
    code: z.nullable(z.string()),
    attended: z.boolean(),
    asksAgain: z.boolean(),
  }),
  z.object({ as: z.literal('offered'), party, until: z.iso.datetime() }),
  z.object({ as: z.literal('waiting'), party, place: z.int() }),
])
export type Standing = z.output<typeof standing>

/** One party on the host's list; a name only as far as it was given. */
export const guest = z.object({
  guestId: id,
  name: z.nullable(z.string()),
  party,
  attended: z.boolean(),
  walkedIn: z.boolean(),
  asksAgain: z.boolean(),
})
export type Guest = z.output<typeof guest>

export const seatCode = z.string().check(
  z.maxLength(12),
  z.overwrite((text) => text.replace(/[\s-]/g, '').toUpperCase()),
  z.regex(/^[2-9A-HJKMNP-TV-Z]{6}$/),
)

export const guestName = personName

/** What in a text could tell who somebody is. */
export const personalData = z.object({ kind: z.enum(['name', 'phone', 'flat']), text: z.string() })
