import * as z from 'zod/mini'
import { building, office } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, queueOf } from '../schema/paging'
import { neighbourForm } from './form'
import { callbackView, satisfied, solved } from './callback'
import { declineReason, handTo, identity, onReport, revealedContact, saidOrWritten, saying } from './report'
import { routeReason } from './route-reason'
import { photoIds } from '../schema/photo'
import { isSaid, soundFolder, soundsToCome } from '../schema/sound'
import {
  callbackNotTakenBack,
  paperReceipt,
  photoFolder,
  photosToCome,
  reportCard,
  reportCommonView,
  reportStatus,
} from './views'

/** What a worker may be offered to do with a report in their scope. */
export const workerAction = z.enum([
  'pass-check',
  'assign',
  'accept',
  'ask',
  'tell-property',
  'resolve',
  'record-callback',
  'record-question-call',
  'remind-by-phone',
  'take-back-callback',
  'reveal',
  'decline',
])
export type WorkerAction = z.output<typeof workerAction>

/** What waits for a worker: no one has it, it came back, it is ours, or the resident is to be called. */
export const workerQueue = z.enum([
  'unrouted',
  'returned',
  'reopened',
  'checking',
  'callbacks',
  'ours',
  'overdue',
  // A question, or word to a household, that could not be delivered: somebody is to be rung.
  'unreached',
  'untold',
])
export type WorkerQueue = z.output<typeof workerQueue>

export const workerReport = z.object({
  ...reportCommonView,
  unreached: z.optional(z.boolean()),
  communityId: id,
  identity,
  handTo,
  route: routeReason,
  hasContact: z.object({ name: z.boolean(), phone: z.boolean() }),
  ...callbackView,
  returns: z.int(),
  reopenings: z.int(),
  allowedActions: z.array(workerAction),
  community: office,
})
export type WorkerReport = z.output<typeof workerReport>

const assignableHousehold = z.object({
  id,
  name: z.string(),
  number: z.string(),
  buildings: z.string(),
  away: z.boolean(),
  vacant: z.boolean(),
  /** This very report was with it before, and was late. */
  hadIt: z.boolean(),
})

/** What a worker may ask about reports. */
export const workerReports = {
  listQueue: query(strictInput({ queue: workerQueue, before: z.optional(cursor) }), queueOf(reportCard)),
  getReportAsWorker: query(strictInput({ reportId: id }), workerReport, ['NOT_FOUND']),
  listAssignableHouseholds: query(
    strictInput({ communityId: id, reportId: z.optional(id) }),
    z.object({ households: z.array(assignableHousehold), buildings: z.array(building) }),
    ['NOT_FOUND'],
  ),
  getPhotoFolderAsStaff: query(photosToCome, photoFolder),
  getSoundFolderAsStaff: query(soundsToCome, soundFolder),
  passCheck: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
  assignReport: command(
    strictInput({
      ...onReport,
      to: z.discriminatedUnion('kind', [
        strictInput({ kind: z.literal('household'), householdId: id }),
        strictInput({ kind: z.literal('self') }),
      ]),
      /** Why it is taken from whoever has it; read by them and by workers. */
      reason: z.optional(saying),
    }),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW', 'HOUSEHOLD_EXCLUDED', 'STAYS_WITH_COMMUNITY', 'NOT_IN_SERVICE'],
  ),
  acceptReportAsWorker: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW', 'ALREADY_TAKEN']),
  askResidentAsWorker: command(strictInput({ ...onReport, text: saying }), reportStatus, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_MANY_QUESTIONS',
  ]),
  tellPropertyAsWorker: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW', 'TOO_MANY_NOTES']),
  resolveReportAsWorker: command(
    strictInput({ ...onReport, ...saidOrWritten, photos: photoIds }).check(z.refine(isSaid)),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW', 'PHOTO_NOT_YOURS', 'SOUND_NOT_YOURS', 'SOUND_TOO_LARGE'],
  ),
  declineReport: command(strictInput({ ...onReport, reason: declineReason, goTo: saying }), reportStatus, [
    'NOT_FOUND',
    'NOT_NOW',
  ]),
  revealContactAsWorker: command(strictInput({ ...onReport, reason: saying }), revealedContact, [
    'NOT_FOUND',
    'NO_CONTACT',
    'TOO_MANY_REVEALS',
  ]),
  recordCallback: command(
    strictInput({
      ...onReport,
      reached: z.boolean(),
      contacted: z.optional(z.boolean()),
      solved: z.optional(solved),
      satisfied: z.optional(satisfied),
      text: z.optional(saying),
    }).check(
      z.refine(({ reached, contacted, solved }) => reached === (contacted !== undefined && solved !== undefined)),
    ),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_LATE_TO_REOPEN', 'TOO_MANY_NOTES', 'TOO_MANY_REOPENINGS'],
  ),
  /** What this worker heard and wrote down counts for nothing, as `takeBackCallback`. */
  takeBackCallbackAsWorker: command(strictInput(onReport), reportStatus, callbackNotTakenBack),
  fileForNeighbourAsWorker: command(neighbourForm, paperReceipt, [
    'BUILDING_GONE',
    'TOO_MANY_REPORTS_TODAY',
    'PHOTO_NOT_YOURS',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
  ]),
}
