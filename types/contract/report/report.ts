import * as z from 'zod/mini'
import { id, intentId } from '../schema/ids'
import { sounds } from '../schema/sound'
import { words } from '../schema/text'

export { contact, hotlineNumber, households } from './contact'

export const REPORT_TEXT_MIN = 2
export const REPORT_TEXT_MAX = 500

/** What it is about; `unsure` is a full answer, `danger` goes to the duty worker at once. */
export const category = z.enum([
  'fixtures',
  'leaks',
  'rubbish',
  'parking',
  'utilities',
  'quarrel',
  'building',
  'care',
  'unsure',
  'danger',
])
export type Category = z.output<typeof category>

export const identity = z.enum(['named', 'confidential', 'anonymous'])
export type Identity = z.output<typeof identity>

export const reportState = z.enum([
  'checking',
  'routed',
  'unrouted',
  'accepted',
  'asked',
  'returned',
  'reopened',
  'resolved',
  'closed',
  'declined',
  'withdrawn',
  'parked',
  'merged',
])
export type ReportState = z.output<typeof reportState>

/** Whom the resident hands it to: the household that looks after the place, or past it. */
export const handTo = z.enum(['household', 'community', 'street'])

export const reportText = words(REPORT_TEXT_MIN, REPORT_TEXT_MAX)

export const SAYING_MIN = 2
export const SAYING_MAX = 300

/** How often a resident adds to a report, and is asked about it. */
export const ADDITIONS_MAX = 30
export const QUESTIONS_MAX = 20

/** A short saying about a report: an addition, a question, an answer, a result, a reason. */
export const saying = words(SAYING_MIN, SAYING_MAX)

/** What is said about a report, in writing, aloud or both; a schema that holds it checks `isSaid`. */
export const saidOrWritten = { text: z.optional(saying), sounds: z.optional(sounds) }

/** Who has a report now, by the name of the post; `several` while more than one household has it and the first taker will. */
export const assigneeView = z.object({
  kind: z.enum(['household', 'community', 'street', 'nobody']),
  name: z.string(),
  several: z.optional(z.boolean()),
})

export const reportEvent = z.enum([
  'submitted',
  'decided',
  'checked',
  'kept-hidden',
  'routed',
  'unrouted',
  'accepted',
  'asked',
  'asked-to-meet',
  'reminded',
  'answered',
  'added',
  'contact-shared',
  'name-told',
  'name-kept',
  'property',
  'hotline',
  'returned',
  'assigned',
  'resolved',
  'no-answer',
  'callback-tried',
  'called-back',
  'callback-completed',
  'callback-taken-back',
  'closed-unheard',
  'reopened',
  'declined',
  'withdrawn',
  'thanked',
  'discussed',
  'postponed',
  'lifted',
  'extended',
  'parked',
  'unparked',
  'merged',
  'unmerged',
  'joined',
  'left',
  'leads',
  'claimed',
  'paper-receipt-renewed',
  'muted',
  'unmuted',
  'question-called',
  'household-called',
])
export type ReportEvent = z.output<typeof reportEvent>

/** A command on a report: which one, and the press it comes from. */
export const onReport = { reportId: id, commandId: intentId }
