import * as z from 'zod/mini'
import { command, query, takes } from './procedure'
import { building, communityName, emergencyNumbers, lookedAfter, office, placardNumber, token } from './schema/estate'
import { id, intentId } from './schema/ids'
import { cursor, pageOf } from './schema/paging'
import { invitationCode, personName, phone } from './schema/people'
import {
  callback,
  day,
  hotlineNumber,
  identity,
  keeper,
  onReport,
  photoIds,
  satisfied,
  saying,
  solved,
} from './schema/report'
import { reportForm } from './schema/report-form'
import { reportCard, reportFace, step } from './schema/report-view'
import { exportedMeeting, exportedReport, exportedSuggestion, me } from './schema/my-data'
import { guestName, meetingCard, meetingFace, onMeeting, party, standing } from './schema/meeting'
import { words } from './schema/text'

/** The page behind a placard, or behind a building that was picked by hand. */
export const placardView = z.object({
  known: z.literal(true),
  household: z.nullable(z.object({ id, name: z.string(), number: z.string(), holder: z.nullable(z.string()) })),
  standIn: z.nullable(z.string()),
  community: communityName,
  emergency: emergencyNumbers,
  buildings: z.array(lookedAfter),
  openReports: z.object({ total: z.int(), rows: z.array(reportCard) }),
  nextMeeting: z.nullable(meetingCard),
  month: z.object({ received: z.int(), solved: z.int() }),
  roles: z.object({ household: z.boolean(), worker: z.boolean() }),
})
export type PlacardView = z.output<typeof placardView>

/** Not a placard of ours, or one whose code was changed: whom to call, and nothing that looks like an error. */
export const unknownPlacard = z.object({ known: z.literal(false), why: z.enum(['unknown', 'revoked']), street: office })

export const receipt = z.object({
  reportId: id,
  number: z.string(),
  with: keeper,
  promisedOn: z.nullable(day),
  identity,
  straight: z.boolean(),
  elsewhere: z.boolean(),
  community: communityName,
})
export type Receipt = z.output<typeof receipt>

export const residentMove = z.enum(['add', 'answer', 'share-contact', 'withdraw', 'call-back', 'reopen', 'thank'])

export const residentReport = z.object({
  ...reportFace,
  identity,
  straight: z.boolean(),
  /** What of the resident is kept; `shared` when they gave it to the household that has the report now. */
  kept: z.object({ name: z.boolean(), phone: z.boolean(), shared: z.boolean() }),
  question: z.nullable(z.object({ text: z.nullable(z.string()), meet: z.boolean(), by: z.string() })),
  callback: z.nullable(callback),
  reopenUntil: z.nullable(day),
  mayDo: z.array(residentMove),
  footprints: z.array(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })),
  community: communityName,
})
export type ResidentReport = z.output<typeof residentReport>

export const meetingMove = z.enum(['sign-up', 'cancel', 'take-offer', 'pass-offer', 'confirm'])

export const residentMeeting = z.object({
  ...meetingFace,
  standing,
  mayDo: z.array(meetingMove),
  myReports: z.array(z.object({ reportId: id, number: z.string() })),
  community: communityName,
})
export type ResidentMeeting = z.output<typeof residentMeeting>

/** What a resident may ask of us. Served by cloudfunctions/resident. */
export const resident = {
  openPlacard: query(
    z.discriminatedUnion('by', [
      takes({ by: z.literal('token'), token }),
      takes({ by: z.literal('number'), number: placardNumber }),
      takes({ by: z.literal('building'), buildingId: id }),
      takes({ by: z.literal('none') }),
    ]),
    z.discriminatedUnion('known', [placardView, unknownPlacard]),
  ),
  places: query(
    takes({ communityId: z.optional(id) }),
    z.object({ communities: z.array(communityName), buildings: z.array(building) }),
    ['NOT_FOUND'],
  ),
  photoFolder: query(takes({ formId: intentId }), z.object({ folder: z.string() })),
  submitReport: command(reportForm, receipt, ['NOT_FOUND', 'TOO_MANY_REPORTS_TODAY', 'PHOTO_NOT_YOURS']),
  myReports: query(takes({ before: z.optional(cursor) }), pageOf(reportCard)),
  myReport: query(takes({ reportId: id }), residentReport, ['NOT_FOUND']),
  addToReport: command(takes({ ...onReport, text: saying, photos: photoIds }), step, [
    'NOT_FOUND',
    'NOT_NOW',
    'PHOTO_NOT_YOURS',
  ]),
  answerQuestion: command(takes({ ...onReport, text: saying }), step, ['NOT_FOUND', 'NOTHING_ASKED']),
  shareContact: command(takes({ ...onReport, name: personName, phone }), step, ['NOT_FOUND', 'NOTHING_ASKED']),
  addHotlineNumber: command(takes({ ...onReport, hotline: hotlineNumber }), step, ['NOT_FOUND', 'NOT_NOW']),
  withdrawReport: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW']),
  callBack: command(
    takes({ ...onReport, contacted: z.boolean(), solved, satisfied: z.optional(satisfied), text: z.optional(saying) }),
    step,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_LATE_TO_REOPEN'],
  ),
  reopenReport: command(takes({ ...onReport, text: z.optional(saying) }), step, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_LATE_TO_REOPEN',
  ]),
  sayThanks: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW']),
  me: query(takes({}), me),
  redeemInvitation: command(
    takes({ commandId: intentId, code: invitationCode, name: personName, showName: z.boolean() }),
    z.object({ role: z.enum(['household', 'worker']), post: z.string() }),
    ['INVITATION_UNKNOWN', 'INVITATION_EXPIRED', 'INVITATION_USED'],
  ),
  exportMyData: query(takes({ before: z.optional(cursor) }), pageOf(exportedReport)),
  exportMyMeetings: query(takes({ before: z.optional(cursor) }), pageOf(exportedMeeting)),
  exportMySuggestions: query(takes({ before: z.optional(cursor) }), pageOf(exportedSuggestion)),
  deleteMyData: command(takes({ commandId: intentId }), z.object({ deleted: z.literal(true) }), ['HOLDS_A_POST']),
  suggest: command(takes({ commandId: intentId, text: words(2, 500) }), z.object({ received: z.literal(true) })),
  meetings: query(
    takes({ list: z.enum(['coming', 'mine', 'past']), communityId: id, before: z.optional(cursor) }),
    pageOf(meetingCard),
    ['NOT_FOUND'],
  ),
  meeting: query(takes({ meetingId: id }), residentMeeting, ['NOT_FOUND']),
  signUp: command(takes({ ...onMeeting, party, name: z.optional(guestName) }), standing, [
    'NOT_FOUND',
    'SIGN_UP_CLOSED',
    'MEETING_FULL',
  ]),
  cancelSignUp: command(takes(onMeeting), standing, ['NOT_FOUND', 'NOT_NOW', 'ALREADY_ATTENDED']),
  takeOffer: command(takes(onMeeting), standing, ['NOT_FOUND', 'NOT_SIGNED_UP', 'OFFER_LAPSED']),
  passOffer: command(takes(onMeeting), standing, ['NOT_FOUND', 'NOT_SIGNED_UP', 'OFFER_LAPSED']),
  confirmSignUp: command(takes(onMeeting), standing, ['NOT_FOUND', 'NOT_SIGNED_UP']),
}
