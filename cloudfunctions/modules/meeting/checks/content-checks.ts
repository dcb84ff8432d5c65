import { lookedAt } from '@contract/report/looked-at'
import * as z from 'zod/mini'
import { mediaCheck } from '../../../workflow/media-check'
import { wordsCheck } from '../../../workflow/words-check'

/** What a meeting carries of its content check: photos whose verdict is on its way, how it stands with its words where they did not pass (and who wrote last, when), and what a worker is to look at; the queue finds it by `toLookAt`. */
export const contentChecks = {
  mediaChecks: z.optional(z.array(z.looseObject({ ...mediaCheck.shape, personId: z.string() }))),
  wordsWait: z.optional(z.nullable(z.looseObject({ at: z.date(), personId: z.string(), check: wordsCheck }))),
  lookAt: z.optional(z.array(lookedAt)),
  toLookAt: z.optional(z.boolean()),
}
