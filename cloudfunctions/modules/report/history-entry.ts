import { solved } from '@contract/report/callback'
import { declineReason, parkReason, returnReason } from '@contract/report/reasons'
import { reportEvent, reportState } from '@contract/report/report'
import { resultFacts } from '@contract/report/result'
import * as z from 'zod/mini'
import { historyEntryBase } from '../../workflow/history'
import { photo } from '../../workflow/photo'
import { keptSounds } from '../../workflow/sound'
import { wordsCheck } from '../../workflow/words-check'
import { assignee } from './assignee'

/** How an entry left the report: what its command was answered, and is answered again. */
const result = z.looseObject({ state: reportState, assignee: z.nullable(assignee), answerBy: z.date() })

/** One thing that happened: what, who (post and person), when, and the command it came from. */
export const historyEntry = z.looseObject({
  ...historyEntryBase,
  event: reportEvent,
  to: z.nullable(z.string()),
  text: z.nullable(z.string()),
  reason: z.nullable(z.union([returnReason, declineReason, parkReason])),
  until: z.nullable(z.date()),
  /** The day that was promised until then, where this promises another. */
  promisedBefore: z.optional(z.date()),
  /** What the resident said, or takes back; in a reopening of before it was that it is not solved. */
  solved: z.optional(solved),
  ...resultFacts,
  photos: z.array(photo),
  sounds: keptSounds,
  /** How it stands with its words where they did not pass the content check; in the first entry, with those of the form. */
  check: z.optional(wordsCheck),
  result,
})
export type HistoryEntry = z.output<typeof historyEntry>
