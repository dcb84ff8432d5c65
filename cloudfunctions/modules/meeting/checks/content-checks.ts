import { lookedAt } from '@contract/report/looked-at'
import * as z from 'zod/mini'
import { mediaCheck } from '../../../workflow/media-check'
import { wordsCheck } from '../../../workflow/words-check'

/** How it stands with a meeting's words where they did not pass, and who wrote last, when; `held` where some were found unfit before these. */
const wordsWait = z.looseObject({
  at: z.date(),
  personId: z.string(),
  check: wordsCheck,
  held: z.optional(z.boolean()),
})

/** What a meeting carries of its content check: photos whose verdict is on its way, how it stands with its words, and what a worker is to look at; the queue finds it by `toLookAt`. */
export const contentChecks = {
  mediaChecks: z.optional(z.array(z.looseObject({ ...mediaCheck.shape, personId: z.string() }))),
  wordsWait: z.optional(z.nullable(wordsWait)),
  lookAt: z.optional(z.array(lookedAt)),
  toLookAt: z.optional(z.boolean()),
}
