import * as z from 'zod/mini'
import { communityName } from '../estate/place'
import { personName, phone } from '../people/person-fields'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { handTo, hotlineNumber, households, identity, onReport, saidOrWritten, saying } from './report'
import { residentFollowing } from './following'
import { callbackView, satisfied, solved } from './callback'
import { day } from '../schema/day'
import { photoIds } from '../schema/photo'
import { isSaid } from '../schema/sound'
import { callbackNotTakenBack, reportCard, reportCommonView, reportStatus } from './views'

/** What a resident may be offered to do with their report. */
export const residentAction = z.enum([
  'share-contact',
  'answer',
  'answer-consent',
  'answer-callback',
  'complete-callback',
  'take-back-callback',
  'reopen',
  'thank',
  'add',
  'withdraw',
])
export type ResidentAction = z.output<typeof residentAction>

export const residentReport = z.object({
  ...reportCommonView,
  identity,
  handTo,
  /** Which of the resident's name and phone are kept; `shared` when they gave them to the household that has the report now. */
  hasContact: z.object({ name: z.boolean(), phone: z.boolean(), shared: z.boolean() }),
  question: z.nullable(z.object({ text: z.nullable(z.string()), meet: z.boolean(), by: z.string() })),
  /** The households that have it by now and were not named: may they know who it is? */
  consent: z.nullable(z.object({ households, name: z.string() })),
  ...callbackView,
  reopenUntil: z.nullable(day),
  allowedActions: z.array(residentAction),
  footprints: z.array(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })),
  community: communityName,
})
export type ResidentReport = z.output<typeof residentReport>

/** What a resident may ask about reports, once they are sent. */
export const residentReports = {
  ...residentFollowing,
  listMyReports: query(strictInput({ before: z.optional(cursor) }), pageOf(reportCard)),
  getMyReport: query(strictInput({ reportId: id }), residentReport, ['NOT_FOUND']),
  addToReport: command(
    strictInput({ ...onReport, ...saidOrWritten, photos: photoIds }).check(z.refine(isSaid)),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_MANY_ADDITIONS', 'PHOTO_NOT_YOURS', 'SOUND_NOT_YOURS', 'SOUND_TOO_LARGE'],
  ),
  answerQuestion: command(strictInput({ ...onReport, ...saidOrWritten }).check(z.refine(isSaid)), reportStatus, [
    'NOT_FOUND',
    'NOTHING_ASKED',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
  ]),
  shareContact: command(
    strictInput({ ...onReport, name: personName, phone, sharedWith: z.optional(z.string().check(z.maxLength(60))) }),
    reportStatus,
    ['NOT_FOUND', 'NOTHING_ASKED'],
  ),
  answerConsent: command(strictInput({ ...onReport, households, agreed: z.boolean() }), reportStatus, [
    'NOT_FOUND',
    'NOT_NOW',
  ]),
  addHotlineNumber: command(strictInput({ ...onReport, hotline: hotlineNumber }), reportStatus, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_MANY_ADDITIONS',
  ]),
  withdrawReport: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
  answerCallback: command(
    strictInput({
      ...onReport,
      contacted: z.optional(z.boolean()),
      solved,
      satisfied: z.optional(satisfied),
      text: z.optional(saying),
    }),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_LATE_TO_REOPEN', 'TOO_MANY_REOPENINGS'],
  ),
  /** What may be said besides, once it was called solved. */
  completeCallback: command(
    strictInput({ ...onReport, contacted: z.optional(z.boolean()), satisfied: z.optional(satisfied) }).check(
      z.refine(({ contacted, satisfied }) => contacted !== undefined || satisfied !== undefined),
    ),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW'],
  ),
  /** A slip of the finger: what was said of it last counts for nothing, until somebody was given it anew. */
  takeBackCallback: command(strictInput(onReport), reportStatus, callbackNotTakenBack),
  reopenReport: command(strictInput({ ...onReport, text: z.optional(saying) }), reportStatus, [
    'NOT_FOUND',
    'NOT_NOW',
    'TOO_LATE_TO_REOPEN',
    'TOO_MANY_REOPENINGS',
  ]),
  sayThanks: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
}
