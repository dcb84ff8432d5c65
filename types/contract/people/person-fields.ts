import * as z from 'zod/mini'
import { name } from '../schema/text'
import { typedCode, typedPhone } from '../schema/typed'

/** How a person wants to be called. */
export const personName = name(1, 20)

/** A mainland phone, as it can be dialled: a mobile, or a landline with or without its area code. */
export const phone = typedPhone

/** A one-time invitation, as handed over on paper: ten plain characters. */
export const invitationCode = typedCode(/^[2-9A-HJKMNP-TV-Z]{10}$/)

/** Who did something, as far as the reader may know: a post by name, never a person. */
export const actor = z.object({
  kind: z.enum(['resident', 'household', 'community', 'street', 'system']),
  name: z.nullable(z.string()),
})
