import { lookedAt } from '@contract/report/looked-at'
import * as z from 'zod/mini'
import { mediaCheck } from '../../../workflow/media-check'

/** What a report carries of its content check: photos and sounds whose verdict is on its way, what a worker is to look at, and whether there is something: the queue finds it by that. */
export const contentChecks = {
  mediaChecks: z.optional(z.array(mediaCheck)),
  lookAt: z.optional(z.array(lookedAt)),
  toLookAt: z.optional(z.boolean()),
}
