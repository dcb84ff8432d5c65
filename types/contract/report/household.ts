import * as z from 'zod/mini'
import { office } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, queueOf } from '../schema/paging'
import { neighbourForm } from './form'
import { returnReason } from './reasons'
import { onReport, saidOrWritten, saying } from './report'
import { filedPaperReceipt } from './paper-receipt'
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

/** What a household may be offered to do with a report that is with it. */
export const householdAction = z.enum([
  'accept',
  'reveal',
  'ask',
  'ask-to-meet',
  'tell-property',
  'resolve',
  'return',
  'open-meeting',
  'renew-paper-receipt',
])
export type HouseholdAction = z.output<typeof householdAction>

export const householdReport = z.object({
  ...reportCommonView,
  timeline: z.array(staffTimelineEntry),
  /** Whether its question could not be delivered, and nobody has read it since. */
  unreached: z.optional(z.boolean()),
  communityId: z.optional(id),
  route: routeReason,
  neighbour: z.object({ name: z.nullable(z.string()), phone: z.nullable(z.string()), shared: z.boolean() }),
  thanked: z.boolean(),
  allowedActions: z.array(householdAction),
  community: office,
})
export type HouseholdReport = z.output<typeof householdReport>

/** A row of what the community took over from a household because it was late, with the worker's line. */
export const takenOver = z.object({
  number: z.string(),
  place: z.string(),
  gist: z.string(),
  at: z.iso.datetime(),
  reason: z.nullable(z.string()),
})
export type TakenOver = z.output<typeof takenOver>

export const householdListName = z.enum(['toAccept', 'dueSoon', 'inHand', 'waiting', 'done'])
export type HouseholdList = z.output<typeof householdListName>

/** What a household may ask about reports. */
export const householdReports = {
  listHouseholdReports: query(
    strictInput({ list: householdListName, before: z.optional(cursor) }),
    queueOf(reportCard),
  ),
  getReportAsHousehold: query(strictInput({ reportId: id }), householdReport, ['NOT_FOUND']),
  getPhotoFolderAsStaff: query(photosToCome, photoFolder),
  getSoundFolderAsStaff: query(soundsToCome, soundFolder),
  acceptReport: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'ALREADY_TAKEN']),
  askResident: command(strictInput({ ...onReport, text: saying }), reportStatus, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
    'TOO_MANY_QUESTIONS',
  ]),
  askToMeet: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW', 'TOO_MANY_QUESTIONS']),
  tellProperty: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW', 'TOO_MANY_NOTES']),
  resolveReport: command(
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
  returnReport: command(strictInput({ ...onReport, reason: returnReason, text: z.optional(saying) }), reportStatus, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
  ]),
  revealContact: command(strictInput({ ...onReport, reason: saying }), revealedContact, [
    'NOT_FOUND',
    'WORDS_REFUSED',
    'NOT_NOW',
    'NO_CONTACT',
    'TOO_MANY_REVEALS',
  ]),
  fileForNeighbour: command(neighbourForm, paperReceipt, [
    'BUILDING_GONE',
    'TOO_MANY_REPORTS_TODAY',
    'PHOTO_NOT_YOURS',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
  ]),
  /** For the household that filed it, whoever has it now. */
  getPaperReceipt: query(strictInput({ reportId: id }), filedPaperReceipt, ['NOT_FOUND']),
  renewPaperReceipt: command(strictInput(onReport), paperReceipt, paperReceiptNotRenewed),
}
