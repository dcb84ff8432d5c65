import * as z from 'zod/mini'
import { command, query, takes } from './procedure'
import { building, communityName, office } from './schema/estate'
import { id, intentId } from './schema/ids'
import { meetingCard, meetingFace } from './schema/meeting'
import { cursor, pageOf, queueOf } from './schema/paging'
import {
  callback,
  category,
  declineReason,
  identity,
  onReport,
  photoIds,
  revealed,
  routeReason,
  satisfied,
  saying,
  solved,
} from './schema/report'
import { neighbourForm } from './schema/report-form'
import { reportCard, reportFace, slip, step } from './schema/report-view'

export const workerMove = z.enum([
  'pass-check',
  'assign',
  'accept',
  'ask',
  'property',
  'resolve',
  'decline',
  'reveal',
  'record-callback',
])

/** What stands on the desk: no one has it, it came back, it is ours, or the resident is to be called. */
export const workerQueue = z.enum(['unrouted', 'returned', 'reopened', 'checking', 'callbacks', 'ours', 'overdue'])
export type WorkerQueue = z.output<typeof workerQueue>

export const workerReport = z.object({
  ...reportFace,
  communityId: id,
  identity,
  straight: z.boolean(),
  route: routeReason,
  kept: z.object({ name: z.boolean(), phone: z.boolean() }),
  callback: z.nullable(callback),
  returns: z.int(),
  reopenings: z.int(),
  mayDo: z.array(workerMove),
  community: office,
})
export type WorkerReport = z.output<typeof workerReport>

const assignable = z.object({
  id,
  name: z.string(),
  number: z.string(),
  buildings: z.string(),
  away: z.boolean(),
  vacant: z.boolean(),
})

/** A code to hand over once; it works until the day named. */
const invitation = z.object({ code: z.string(), post: z.string(), expiresAt: z.iso.datetime() })

/** What a community or street worker may ask of us. Served by cloudfunctions/worker; the caller's scope is settled by their term. */
export const worker = {
  desk: query(
    takes({}),
    z.object({
      name: z.string(),
      scope: z.string(),
      communities: z.array(communityName),
      mayInvite: z.boolean(),
      counts: z.object({
        unrouted: z.int(),
        returned: z.int(),
        reopened: z.int(),
        checking: z.int(),
        callbacks: z.int(),
        ours: z.int(),
        overdue: z.int(),
      }),
    }),
  ),
  queue: query(takes({ queue: workerQueue, before: z.optional(cursor) }), queueOf(reportCard)),
  report: query(takes({ reportId: id }), workerReport, ['NOT_FOUND']),
  households: query(
    takes({ communityId: id, reportId: z.optional(id) }),
    z.object({ households: z.array(assignable), buildings: z.array(building) }),
    ['NOT_FOUND'],
  ),
  photoFolder: query(takes({ formId: intentId }), z.object({ folder: z.string() })),
  passCheck: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW']),
  assignReport: command(
    takes({
      ...onReport,
      to: z.discriminatedUnion('kind', [
        takes({ kind: z.literal('household'), householdId: id }),
        takes({ kind: z.literal('self') }),
      ]),
    }),
    step,
    ['NOT_FOUND', 'NOT_NOW', 'HOUSEHOLD_BYPASSED', 'STAYS_WITH_COMMUNITY', 'NOT_IN_SERVICE'],
  ),
  acceptReport: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW', 'ALREADY_TAKEN']),
  askResident: command(takes({ ...onReport, text: saying }), step, ['NOT_FOUND', 'NOT_NOW']),
  tellProperty: command(takes(onReport), step, ['NOT_FOUND', 'NOT_NOW']),
  resolveReport: command(takes({ ...onReport, text: saying, photos: photoIds }), step, [
    'NOT_FOUND',
    'NOT_NOW',
    'PHOTO_NOT_YOURS',
  ]),
  declineReport: command(takes({ ...onReport, reason: declineReason, goTo: saying }), step, ['NOT_FOUND', 'NOT_NOW']),
  revealContact: command(takes({ ...onReport, reason: saying }), revealed, ['NOT_FOUND', 'NO_CONTACT']),
  recordCallback: command(
    takes({
      ...onReport,
      reached: z.boolean(),
      contacted: z.optional(z.boolean()),
      solved: z.optional(solved),
      satisfied: z.optional(satisfied),
      text: z.optional(saying),
    }).check(
      z.refine(({ reached, contacted, solved }) => reached === (contacted !== undefined && solved !== undefined)),
    ),
    step,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_LATE_TO_REOPEN'],
  ),
  fileForNeighbour: command(neighbourForm, slip, ['NOT_FOUND', 'TOO_MANY_REPORTS_TODAY']),
  inviteHousehold: command(takes({ commandId: intentId, householdId: id }), invitation, ['NOT_FOUND']),
  inviteWorker: command(takes({ commandId: intentId, communityId: id }), invitation, ['NOT_FOUND']),
  meetings: query(takes({ list: z.enum(['coming', 'past']), before: z.optional(cursor) }), pageOf(meetingCard)),
  meeting: query(takes({ meetingId: id }), z.object({ ...meetingFace, attended: z.int() }), ['NOT_FOUND']),
  meetingSuggestions: query(
    takes({}),
    z.object({
      suggestions: z.array(
        z.object({ building: z.string(), category, household: z.nullable(z.string()), reports: z.array(reportCard) }),
      ),
    }),
  ),
}
