import * as z from 'zod/mini'
import { command, query, takes } from './procedure'
import { lookedAfter, office } from './schema/estate'
import { id, intentId } from './schema/ids'
import { cursor, pageOf, queueOf } from './schema/paging'
import { onReport, photoIds, returnReason, revealed, routeReason, saying } from './schema/report'
import { hostMeeting, meetingStep, planned } from './schema/host-meeting'
import {
  givenAway,
  guestName,
  meetingCard,
  meetingPlan,
  minutesDue,
  minutesForm,
  onMeeting,
  party,
  seatCode,
} from './schema/meeting'
import { neighbourForm } from './schema/report-form'
import { reportCard, reportFace, slip, step } from './schema/report-view'

export const householdMove = z.enum([
  'accept',
  'reveal',
  'ask',
  'ask-to-meet',
  'property',
  'resolve',
  'return',
  'open-meeting',
])

export const householdReport = z.object({
  ...reportFace,
  route: routeReason,
  neighbour: z.object({ name: z.nullable(z.string()), phone: z.nullable(z.string()), shared: z.boolean() }),
  thanked: z.boolean(),
  mayDo: z.array(householdMove),
  community: office,
})
export type HouseholdReport = z.output<typeof householdReport>

/** What a household may ask of us. Served by cloudfunctions/household; the caller holds a household's post now. */
export const household = {
  today: query(
    takes({}),
    z.object({
      household: z.object({ name: z.string(), number: z.string(), buildings: z.array(lookedAfter) }),
      standsInFor: z.array(z.string()),
      community: office,
      toAccept: queueOf(reportCard),
      dueSoon: queueOf(reportCard),
      inHand: queueOf(reportCard),
      waiting: queueOf(reportCard),
      meetings: z.object({ today: pageOf(meetingCard), minutesDue: pageOf(minutesDue) }),
    }),
  ),
  reports: query(
    takes({ list: z.enum(['toAccept', 'dueSoon', 'inHand', 'waiting', 'done']), before: z.optional(cursor) }),
    queueOf(reportCard),
  ),
  report: query(takes({ reportId: id }), householdReport, ['NOT_FOUND']),
  photoFolder: query(takes({ formId: intentId }), z.object({ folder: z.string() })),
  acceptReport: command(takes(onReport), step, ['NOT_FOUND', 'ALREADY_TAKEN']),
  askResident: command(takes({ ...onReport, text: saying }), step, ['NOT_FOUND', 'NOT_NOW']),
  askToMeet: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW']),
  tellProperty: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW']),
  resolveReport: command(takes({ ...onReport, text: saying, photos: photoIds }), step, [
    'NOT_FOUND',
    'NOT_NOW',
    'PHOTO_NOT_YOURS',
  ]),
  returnReport: command(takes({ ...onReport, reason: returnReason, text: z.optional(saying) }), step, [
    'NOT_FOUND',
    'NOT_NOW',
  ]),
  revealContact: command(takes({ ...onReport, reason: saying }), revealed, ['NOT_FOUND', 'NOT_NOW', 'NO_CONTACT']),
  fileForNeighbour: command(neighbourForm, slip, ['NOT_FOUND', 'TOO_MANY_REPORTS_TODAY']),
  meetings: query(takes({ list: z.enum(['coming', 'past']), before: z.optional(cursor) }), pageOf(meetingCard)),
  meeting: query(takes({ meetingId: id }), hostMeeting, ['NOT_FOUND']),
  openMeeting: command(takes({ formId: intentId, reportId: z.optional(id) }), meetingStep, [
    'NOT_FOUND',
    'NOT_FOR_A_BENCH',
  ]),
  planMeeting: command(takes({ ...onMeeting, ...meetingPlan }), planned, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_SOON',
    'MINUTES_TELL_WHO',
  ]),
  publishMeeting: command(takes(onMeeting), meetingStep, ['NOT_FOUND', 'NOT_NOW', 'TOO_SOON', 'MINUTES_TELL_WHO']),
  rescheduleMeeting: command(
    takes({ ...onMeeting, startAt: z.iso.datetime(), place: meetingPlan.place, reason: saying }),
    meetingStep,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_SOON', 'MINUTES_TELL_WHO'],
  ),
  cancelMeeting: command(takes({ ...onMeeting, reason: saying }), meetingStep, [
    'NOT_FOUND',
    'NOT_NOW',
    'MINUTES_TELL_WHO',
  ]),
  markAttended: command(
    takes({
      ...onMeeting,
      who: z.discriminatedUnion('by', [
        takes({ by: z.literal('guest'), guestId: id }),
        takes({ by: z.literal('code'), code: seatCode }),
      ]),
    }),
    z.object({ name: z.nullable(z.string()), party }),
    ['NOT_FOUND', 'NOT_NOW', 'NOT_SIGNED_UP'],
  ),
  addWalkIn: command(takes({ ...onMeeting, name: z.optional(guestName), party }), z.object({ attended: z.int() }), [
    'NOT_FOUND',
    'NOT_NOW',
  ]),
  writeMinutes: command(takes({ ...onMeeting, ...minutesForm }), z.object({ givenAway: z.array(givenAway) }), [
    'NOT_FOUND',
    'NOT_NOW',
    'NOT_YET_MET',
    'DAY_PAST',
    'PHOTO_NOT_YOURS',
  ]),
  publishMinutes: command(takes(onMeeting), meetingStep, ['NOT_FOUND', 'NOT_NOW', 'DAY_PAST', 'MINUTES_TELL_WHO']),
}
