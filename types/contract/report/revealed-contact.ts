import * as z from 'zod/mini'

/** Name and phone behind a contact, as far as they were left. */
export const revealedContact = z.object({ name: z.nullable(z.string()), phone: z.nullable(z.string()) })
