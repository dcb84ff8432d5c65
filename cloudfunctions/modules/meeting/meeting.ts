import { decisionRole, meetingAbout, meetingKind, meetingState } from '@contract/meeting/meeting'
import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { outbox } from '../../workflow/letter'
import { photo } from '../../workflow/photo'
import { seated, seatingFields, waiter } from '../seats/seating'
import { meetingRules } from './meeting-rules'
import { contentChecks } from './checks/content-checks'

const topic = z.looseObject({ text: z.string(), reportId: z.nullable(z.string()), said: z.nullable(z.string()) })

const decision = z.looseObject({ what: z.string(), role: decisionRole, by: day, reportId: z.nullable(z.string()) })

/** A bench meeting with everybody who comes or waits: one document, so that a seat is taken by one conditional update. */
export const meeting = z.looseObject({
  _id: z.string(),
  version: z.int(),
  kind: z._default(meetingKind, 'bench'),
  /** What it is for; of a bench of before nobody said. */
  about: z.optional(meetingAbout),
  state: meetingState,
  streetId: z.string(),
  communityId: z.string(),
  householdId: z.string(),
  host: z.string(),
  estateId: z.string(),
  buildingId: z.string(),
  place: z.string(),
  startAt: z.date(),
  closesAt: z.date(),
  /** When its host ended it, where that may be done. */
  endedAt: z._default(z.nullable(z.date()), null),
  ...seatingFields,
  topics: z.array(topic),
  decisions: z.array(decision),
  photos: z.array(photo),
  ...contentChecks,
  reason: z.nullable(z.string()),
  /** What looked like a name, a phone or a flat, and of which the host said that it tells nobody. */
  allowedWords: z._default(z.array(z.string()), []),
  /** How often day or place were changed after it was published. */
  rescheduled: z._default(z.int(), 0),
  /** The commands that were carried out, the latest last. */
  commands: z.array(z.string()),
  letters: outbox,
  remindAt: z.nullable(z.date()),
  minutesAskedAt: z.nullable(z.date()),
  /** The minutes are going out and can't be changed any more. */
  sealed: z._default(z.boolean(), false),
  publishedAt: z.nullable(z.date()),
  at: z.date(),
  dueAt: z.nullable(z.date()),
})
export type Meeting = z.output<typeof meeting>

/** A meeting in a list: its card, and of those who come or wait no more than where one of them stands. */
export const meetingInList = z.object({
  ...pickFields(
    meeting,
    '_id',
    'kind',
    'about',
    'state',
    'householdId',
    'host',
    'place',
    'startAt',
    'seats',
    'free',
    'wordsWait',
  ).shape,
  topics: z.array(pickFields(topic, 'text')),
  guests: z.array(pickFields(seated, 'personId', 'party')),
  waiting: z.array(pickFields(waiter, 'personId', 'offeredUntil')),
})
export type MeetingInList = z.output<typeof meetingInList>

/** What one must know of a meeting to sit down: hundreds may look at once, so not who else comes. */
export const meetingGlance = pickFields(meeting, '_id', 'kind', 'publishedAt', 'state', 'closesAt', 'seats', 'free')
export type MeetingGlance = z.output<typeof meetingGlance>

/** Of which reports its topics are. */
export const meetingTopics = z.object({ _id: z.string(), topics: z.array(pickFields(topic, 'reportId')) })

/** Whether it was ever there for neighbours to see: a draft, also one let go, is its host's alone. */
export function isPublic({ publishedAt, kind }: Pick<Meeting, 'publishedAt' | 'kind'>) {
  return publishedAt !== null && isListed({ kind })
}

/** Whether it is of a kind that stands in lists. */
export function isListed({ kind }: Pick<Meeting, 'kind'>) {
  return meetingRules[kind].isListed
}

/** Whether it is still to come. */
export function isComing({ state, startAt }: Pick<Meeting, 'state' | 'startAt'>, at: Date) {
  return state === 'published' && at < startAt
}
