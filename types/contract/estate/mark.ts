import * as z from 'zod/mini'
import type { Schema } from '../procedure'

/** What somebody saw of a thing before they changed it: a change of something that looks different by now is not made. */
export const mark = z.string().check(z.regex(/^[0-9a-f]{16}$/))

const editor = z.object({ name: z.string(), at: z.iso.datetime() })
export type Editor = z.output<typeof editor>

/** Whether a change was made; where somebody was faster, how it stands now, and who it was, as far as that is known. */
export function savedOr<S extends Schema>(now: S) {
  return z.discriminatedUnion('done', [
    z.object({ done: z.literal(true) }),
    z.object({ done: z.literal(false), now, by: z.optional(z.nullable(editor)) }),
  ])
}
