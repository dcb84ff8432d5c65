import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { day } from '../schema/day'
import { EXTENSION_DAYS_MAX, parkReason } from './reasons'
import { onReport, saying } from './report'
import { reportStatus } from './views'

/** What a worker may do about the day that was promised: put it off once, put the report aside until another, take it up again. */
export const workerDeadlines = {
  extendDeadline: command(
    strictInput({
      ...onReport,
      days: z.int().check(z.minimum(1), z.maximum(EXTENSION_DAYS_MAX)),
      /** Why; read by the resident. */
      reason: saying,
    }),
    reportStatus,
    ['NOT_FOUND', 'WORDS_REFUSED', 'NOT_NOW'],
  ),
  parkReport: command(
    strictInput({
      ...onReport,
      reason: parkReason,
      /** The day on which it is taken up again. */
      reviewOn: day,
      /** What else the resident reads; what `other` stands for. */
      text: z.optional(saying),
    }).check(z.refine(({ reason, text }) => reason !== 'other' || text !== undefined)),
    reportStatus,
    ['NOT_FOUND', 'WORDS_REFUSED', 'NOT_NOW', 'DAY_PAST', 'REVIEW_DAY_OUT_OF_RANGE'],
  ),
  unparkReport: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
}
