import * as z from 'zod/mini'
import { communityName } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { guestName, party, standing } from '../seats/sign-up'
import { meetingCard, meetingCommonView, onMeeting } from './meeting'

/** What a neighbour may be offered to do with a meeting. */
export const guestAction = z.enum(['sign-up', 'take-offer', 'pass-offer', 'confirm', 'cancel'])
export type GuestAction = z.output<typeof guestAction>

export const residentMeeting = z.object({
  ...meetingCommonView,
  standing,
  allowedActions: z.array(guestAction),
  myReports: z.array(z.object({ reportId: id, number: z.string() })),
  community: communityName,
})
export type ResidentMeeting = z.output<typeof residentMeeting>

/** What a resident may ask about meetings. */
export const residentMeetings = {
  listMeetings: query(
    strictInput({ list: z.enum(['coming', 'mine', 'past']), communityId: id, before: z.optional(cursor) }),
    pageOf(meetingCard),
    ['NOT_FOUND'],
  ),
  getMeeting: query(strictInput({ meetingId: id }), residentMeeting, ['NOT_FOUND']),
  signUp: command(strictInput({ ...onMeeting, party, name: z.optional(guestName) }), standing, [
    'NOT_FOUND',
    'SIGN_UP_CLOSED',
    'MEETING_FULL',
  ]),
  cancelSignUp: command(strictInput(onMeeting), standing, ['NOT_FOUND', 'NOT_NOW', 'ALREADY_ATTENDED']),
  takeOffer: command(strictInput(onMeeting), standing, ['NOT_FOUND', 'NOT_SIGNED_UP', 'OFFER_LAPSED']),
  passOffer: command(strictInput(onMeeting), standing, ['NOT_FOUND', 'NOT_SIGNED_UP', 'OFFER_LAPSED']),
  confirmSignUp: command(strictInput(onMeeting), standing, ['NOT_FOUND', 'NOT_NOW', 'NOT_SIGNED_UP']),
}
