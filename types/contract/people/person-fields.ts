import * as z from 'zod/mini'
import { line } from '../schema/text'

/** How a person wants to be called. */
export const personName = line(1, 20)

/** A mainland phone: a mobile of eleven digits, or a landline with its area code. */
export const phone = z.string().check(
  z.maxLength(20),
  z.overwrite((text) => text.replace(/[\s-]/g, '')),
  z.regex(/^(1[3-9]\d{9}|0\d{9,11})$/),
)

/** A one-time invitation, as handed over on paper: ten plain characters, blanks and case don't matter. */
export const invitationCode = z.string().check(
  z.maxLength(30),
  z.overwrite((text) => text.replace(/[\s-]/g, '').toUpperCase()),
  z.regex(/^[2-9A-HJKMNP-TV-Z]{10}$/),
)

/** Who did something, as far as the reader may know: a post by name, never a person. */
export const actor = z.object({
  kind: z.enum(['resident', 'household', 'community', 'street', 'system']),
  name: z.nullable(z.string()),
})
