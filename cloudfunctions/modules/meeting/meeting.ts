import { decisionRole, meetingState } from '@contract/schema/meeting'
import { day } from '@contract/schema/report'
import * as z from 'zod/mini'
import { letter } from '../letter/letter'
import { keptPhoto } from '../report/report'

/** One party that sits, or that walked in: who they are only as far as they said. */
export const seated = z.looseObject({
  id: z.string(),
  personId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  party: z.int(),
  code: z.nullable(z.string()),
  at: z.date(),
  attendedAt: z.nullable(z.date()),
  asksAgain: z.boolean(),
})
export type Seated = z.output<typeof seated>

/** One party that waits; while a seat is offered it is held for them. */
export const waiter = z.looseObject({
  id: z.string(),
  personId: z.string(),
  name: z.nullable(z.string()),
  party: z.int(),
  at: z.date(),
  offeredUntil: z.nullable(z.date()),
})
export type Waiter = z.output<typeof waiter>

const topic = z.looseObject({ text: z.string(), reportId: z.nullable(z.string()), said: z.nullable(z.string()) })

const decision = z.looseObject({ what: z.string(), role: decisionRole, by: day, reportId: z.nullable(z.string()) })

/** A bench meeting with everybody who comes or waits: one document, so that a seat is taken by one conditional update. */
export const meeting = z.looseObject({
  _id: z.string(),
  version: z.int(),
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
  seats: z.int(),
  free: z.int(),
  guests: z.array(seated),
  waiting: z.array(waiter),
  topics: z.array(topic),
  decisions: z.array(decision),
  photos: z.array(keptPhoto),
  reason: z.nullable(z.string()),
  presses: z.array(z.string()),
  letters: z.looseObject({ entries: z.record(z.string(), letter) }),
  remindAt: z.nullable(z.date()),
  minutesAskedAt: z.nullable(z.date()),
  /** The minutes are going out and can't be changed any more. */
  sealed: z._default(z.boolean(), false),
  publishedAt: z.nullable(z.date()),
  at: z.date(),
  wakeAt: z.nullable(z.date()),
})
export type Meeting = z.output<typeof meeting>

/** What one must know of a meeting to sit down: hundreds may look at once, so not who else comes. */
export const meetingGlance = z.object({
  _id: z.string(),
  publishedAt: z.nullable(z.date()),
  state: meetingState,
  closesAt: z.date(),
  seats: z.int(),
  free: z.int(),
})
export type MeetingGlance = z.output<typeof meetingGlance>

/** Whether it was ever there for neighbours to see: a draft, also one let go, is its host's alone. */
export function isPublic({ publishedAt }: Pick<Meeting, 'publishedAt'>) {
  return publishedAt !== null
}

/** Seats that are sat on or held for an offer; without a limit, all who come. */
export function taken({ seats, free, guests }: Meeting) {
  return seats === 0 ? guests.reduce((sum, { party }) => sum + party, 0) : seats - free
}

export function attended({ guests }: Meeting) {
  return guests.reduce((sum, { attendedAt, party }) => sum + (attendedAt === null ? 0 : party), 0)
}
