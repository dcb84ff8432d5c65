import * as z from 'zod/mini'
import { building, office } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, queueOf } from '../schema/paging'
import { assignableHousehold } from './assignable'
import { neighbourForm } from './form'
import { mergedView, workerMerging } from './merging'
import { callbackView } from './callback'
import { workerContent } from './content'
import { lookedAt } from './looked-at'
import { declineReason } from './reasons'
import { handTo, identity, onReport, saidOrWritten, saying } from './report'
import { revealedContact } from './revealed-contact'
import { routeReason } from './route-reason'
import { photoIds } from '../schema/photo'
import { isSaid, soundFolder, soundsToCome } from '../schema/sound'
import { resultFacts, staffTimelineEntry } from './result'
import {
  paperReceipt,
  paperReceiptNotRenewed,
  photoFolder,
  photosToCome,
  reportCard,
  reportCommonView,
  reportStatus,
} from './views'
import { workerCallbacks } from './worker-callbacks'
import { workerDeadlines } from './worker-deadlines'
import { workerQueue } from './worker-queue'

/** What a worker may be offered to do with a report in their scope. */
export const workerAction = z.enum([
  'pass-check',
  'keep-hidden',
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
  'renew-paper-receipt',
  'decline',
  'extend',
  'park',
  'unpark',
  'merge',
  'unmerge',
  'mute',
  'unmute',
])
export type WorkerAction = z.output<typeof workerAction>

export const workerReport = z.object({
  ...reportCommonView,
  timeline: z.array(staffTimelineEntry),
  unreached: z.optional(z.boolean()),
  communityId: id,
  identity,
  handTo,
  route: routeReason,
  hasContact: z.object({ name: z.boolean(), phone: z.boolean() }),
  ...callbackView,
  returns: z.int(),
  reopenings: z.int(),
  /** Nobody has taken it on, though the time for that is over. */
  isAcceptanceLate: z.optional(z.boolean()),
  ...mergedView,
  lookAt: z.optional(z.array(lookedAt)),
  allowedActions: z.array(workerAction),
  community: office,
})
export type WorkerReport = z.output<typeof workerReport>

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
  ...workerContent,
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
    ['NOT_FOUND', 'WORDS_REFUSED', 'NOT_NOW', 'HOUSEHOLD_EXCLUDED', 'STAYS_WITH_COMMUNITY', 'NOT_IN_SERVICE'],
  ),
  acceptReportAsWorker: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW', 'ALREADY_TAKEN']),
  askResidentAsWorker: command(strictInput({ ...onReport, text: saying }), reportStatus, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
    'TOO_MANY_QUESTIONS',
  ]),
  tellPropertyAsWorker: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW', 'TOO_MANY_NOTES']),
  resolveReportAsWorker: command(
    strictInput({ ...onReport, ...saidOrWritten, ...resultFacts, photos: photoIds }).check(z.refine(isSaid)),
    reportStatus,
    [
      'NOT_FOUND',
      'WORDS_REFUSED',
      'NOT_NOW',
      'DAY_OUT_OF_RANGE',
      'PHOTO_NOT_YOURS',
      'SOUND_NOT_YOURS',
      'SOUND_TOO_LARGE',
    ],
  ),
  declineReport: command(strictInput({ ...onReport, reason: declineReason, goTo: saying }), reportStatus, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
  ]),
  ...workerDeadlines,
  ...workerMerging,
  revealContactAsWorker: command(strictInput({ ...onReport, reason: saying }), revealedContact, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NO_CONTACT',
    'TOO_MANY_REVEALS',
  ]),
  ...workerCallbacks,
  fileForNeighbourAsWorker: command(neighbourForm, paperReceipt, [
    'BUILDING_GONE',
    'TOO_MANY_REPORTS_TODAY',
    'PHOTO_NOT_YOURS',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
  ]),
  muteResident: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
  unmuteResident: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
  renewPaperReceiptAsWorker: command(strictInput(onReport), paperReceipt, paperReceiptNotRenewed),
}
