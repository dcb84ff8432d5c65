import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { photoId, photo } from '../schema/photo'
import { saying } from '../report/report'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { name } from '../schema/text'
import { guest, guestName, party, seatCode } from '../seats/sign-up'
import {
  meetingCard,
  meetingCommonView,
  meetingPlan,
  meetingState,
  minutesForm,
  onMeeting,
  personalData,
  publishedText,
  stand,
} from './meeting'

/** What the host may be offered to do with a meeting as it stands. */
export const hostAction = z.enum([
  'publish',
  'mark-attended',
  'unmark-attended',
  'publish-minutes',
  'write-minutes',
  'plan',
  'reschedule',
  'cancel',
])
export type HostAction = z.output<typeof hostAction>

/** A meeting as its host sees it: who comes, as far as they gave a name. */
export const hostMeeting = z.object({
  ...meetingCommonView,
  /** With the ids by which the host keeps them when the minutes are written anew. */
  photos: z.array(z.object({ ...photo.shape, fileId: photoId })),
  guests: z.array(guest),
  queue: z.array(z.object({ party, name: z.nullable(z.string()), offered: z.boolean() })),
  attended: z.int(),
  allowedActions: z.array(hostAction),
})
export type HostMeeting = z.output<typeof hostMeeting>

/** Where a meeting stands after a command of its host. */
const meetingStatus = z.object({ meetingId: id, state: meetingState })

/** A plan, taken or not: lowering the seats below what is taken answers with the number. */
const planned = z.discriminatedUnion('changed', [
  z.object({ changed: z.literal(true), meetingId: id, state: meetingState }),
  z.object({ changed: z.literal(false), taken: z.int() }),
])

/** What a household may ask about the meetings it hosts. */
export const householdMeetings = {
  listHostedMeetings: query(
    /** `on` asks for those alone that are held on that day. */
    strictInput({ list: z.enum(['coming', 'past']), before: z.optional(cursor), on: z.optional(day) }),
    pageOf(meetingCard),
  ),
  getMeetingAsHost: query(strictInput({ meetingId: id }), hostMeeting, ['NOT_FOUND']),
  openMeeting: command(strictInput({ formId: intentId, reportId: z.optional(id) }), meetingStatus, [
    'NOT_FOUND',
    'NOT_FOR_MEETING',
    'TOO_MANY_MEETINGS_TODAY',
  ]),
  /** 我在这儿听一个钟头; while one is on, it is that one. */
  openStand: command(strictInput({ formId: intentId }), stand, ['TOO_MANY_MEETINGS_TODAY']),
  endStand: command(strictInput(onMeeting), z.object({ meetingId: id }), ['NOT_FOUND', 'NOT_NOW']),
  planMeeting: command(strictInput({ ...onMeeting, ...meetingPlan }), planned, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
    'TOO_SOON',
    'PERSONAL_DATA_FOUND',
  ]),
  publishMeeting: command(strictInput(onMeeting), meetingStatus, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_SOON',
    'PERSONAL_DATA_FOUND',
  ]),
  rescheduleMeeting: command(
    strictInput({ ...onMeeting, startAt: z.iso.datetime(), place: meetingPlan.place, reason: saying }),
    meetingStatus,
    ['NOT_FOUND', 'WORDS_REFUSED', 'NOT_NOW', 'TOO_SOON', 'TOO_MANY_RESCHEDULES', 'PERSONAL_DATA_FOUND'],
  ),
  cancelMeeting: command(strictInput({ ...onMeeting, reason: saying }), meetingStatus, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
    'PERSONAL_DATA_FOUND',
  ]),
  markAttended: command(
    strictInput({
      ...onMeeting,
      who: z.discriminatedUnion('by', [
        strictInput({ by: z.literal('guest'), guestId: id }),
        strictInput({ by: z.literal('code'), code: seatCode }),
      ]),
    }),
    z.object({ name: z.nullable(z.string()), party }),
    ['NOT_FOUND', 'NOT_NOW', 'NOT_SIGNED_UP'],
  ),
  unmarkAttended: command(strictInput({ ...onMeeting, guestId: id }), z.object({ unmarked: z.literal(true) }), [
    'NOT_FOUND',
    'NOT_NOW',
    'NOT_SIGNED_UP',
  ]),
  addWalkIn: command(
    strictInput({ ...onMeeting, name: z.optional(guestName), party }),
    z.object({ attended: z.int() }),
    ['NOT_FOUND', 'NOT_NOW', 'TOO_MANY_WALK_INS'],
  ),
  checkMeetingTexts: query(
    strictInput({ meetingId: id, texts: z.array(publishedText).check(z.minLength(1), z.maxLength(20)) }),
    z.object({ personalData: z.array(personalData) }),
    ['NOT_FOUND'],
  ),
  allowWord: command(strictInput({ ...onMeeting, word: name(1, 100) }), z.object({ allowed: z.literal(true) }), [
    'NOT_FOUND',
    'NOT_NOW',
  ]),
  writeMinutes: command(
    strictInput({ ...onMeeting, ...minutesForm }),
    z.object({ personalData: z.array(personalData) }),
    ['NOT_FOUND', 'WORDS_REFUSED', 'NOT_NOW', 'NOT_YET_MET', 'DAY_PAST', 'PHOTO_NOT_YOURS'],
  ),
  publishMinutes: command(strictInput(onMeeting), meetingStatus, [
    'NOT_FOUND',
    'NOT_NOW',
    'DAY_PAST',
    'PERSONAL_DATA_FOUND',
  ]),
}
