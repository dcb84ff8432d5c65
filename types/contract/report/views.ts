import * as z from 'zod/mini'
import { strictInput } from '../procedure'
import { id, intentId } from '../schema/ids'
import { photo, PHOTOS_MAX } from '../schema/photo'
import { sound } from '../schema/sound'
import { actor } from '../people/person-fields'
import { declineReason, parkReason, returnReason } from './reasons'
import { assigneeView, category, reportEvent, reportState } from './report'
import { solved } from './callback'
import { lookedAt } from './looked-at'
import { day } from '../schema/day'

/** One line of a report's story; `day` is the day it promises or ends, where it has one. */
export const timelineEntry = z.object({
  at: z.iso.datetime(),
  event: reportEvent,
  by: actor,
  to: z.nullable(z.string()),
  text: z.nullable(z.string()),
  reason: z.nullable(z.union([returnReason, declineReason, parkReason])),
  /** What its resident said of it, where this tells of that. */
  solved: z.optional(solved),
  day: z.nullable(day),
  /** The day that was promised until then, where this promises another. */
  promisedBefore: z.optional(day),
  photos: z.array(photo),
  sounds: z.optional(z.array(sound)),
  /** Whether its words wait for the community to look at them, or were left hidden: who may not read them has none. */
  held: z.optional(z.enum(['checking', 'hidden'])),
})
export type TimelineEntry = z.output<typeof timelineEntry>

/** How near the day is by which it is answered. */
export const dueStatus = z.enum(['later', 'soon', 'over', 'still', 'done'])
export type DueStatus = z.output<typeof dueStatus>

/** Whether it was put away because its resident could not be reached (没联系上): nobody says of it that it is done. */
const unanswered = z.optional(z.boolean())

/** Whether its resident said that only a part of it is solved (还差一点): nobody says of it that it isn't. */
const partly = z.optional(z.boolean())

/** A report in a list; it names no resident. */
export const reportCard = z.object({
  reportId: id,
  number: z.string(),
  state: reportState,
  category,
  place: z.string(),
  gist: z.string(),
  at: z.iso.datetime(),
  promisedOn: z.nullable(day),
  due: dueStatus,
  assignee: assigneeView,
  question: z.boolean(),
  /** Whether its resident spoke last, and nobody did anything about it since. */
  answered: z.optional(z.boolean()),
  /** Whether its question could not be delivered; told to those who asked it. */
  unreached: z.optional(z.boolean()),
  unanswered,
  partly,
  /** A temporary address of the first photo that the reader may see; none where there is none. */
  thumbnail: z.optional(z.string()),
  /** What of it a worker is to look at; told to workers only. */
  lookAt: z.optional(z.array(lookedAt)),
})
export type ReportCard = z.output<typeof reportCard>

/** What every reader of a report sees alike. */
export const reportCommonView = {
  reportId: id,
  number: z.string(),
  state: reportState,
  category,
  place: z.string(),
  spot: z.nullable(z.string()),
  text: z.string(),
  photos: z.array(photo),
  sounds: z.optional(z.array(sound)),
  at: z.iso.datetime(),
  promisedOn: z.nullable(day),
  due: dueStatus,
  assignee: assigneeView,
  hotline: z.nullable(z.string()),
  forNeighbour: z.boolean(),
  unanswered,
  partly,
  timeline: z.array(timelineEntry),
}

/** What a command on a report answers: where the report stands now. */
export const reportStatus = z.object({
  reportId: id,
  state: reportState,
  promisedOn: z.nullable(day),
  assignee: assigneeView,
})
export type ReportStatus = z.output<typeof reportStatus>

/** Why what was said of a report can't be taken back. */
export const callbackNotTakenBack = ['NOT_FOUND', 'NOT_NOW', 'TOO_LATE_TO_REOPEN', 'TOO_MANY_TAKE_BACKS'] as const

/** The paper receipt for somebody without a phone: the number and the code that asks after it. */
export const paperReceipt = z.object({
  reportId: id,
  number: z.string(),
  queryCode: z.string(),
  assignee: assigneeView,
  promisedOn: z.nullable(day),
})
export type PaperReceipt = z.output<typeof paperReceipt>

/** Why there is no new paper receipt. */
export const paperReceiptNotRenewed = ['NOT_FOUND', 'NOT_NOW', 'PAPER_RECEIPT_CLAIMED', 'TOO_MANY_NOTES'] as const

/** Which form's pictures are about to be handed in, and by which names, so that those that are never sent can be swept. */
export const photosToCome = strictInput({
  formId: intentId,
  names: z.optional(z.array(intentId).check(z.maxLength(PHOTOS_MAX))),
})

/** The folder into which a sender's photos for one form go; fresh when nothing that was handed in there before is kept. */
export const photoFolder = z.object({ folder: z.string(), isFresh: z.optional(z.boolean()) })
