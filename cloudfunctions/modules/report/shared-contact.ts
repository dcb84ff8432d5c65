import * as z from 'zod/mini'

/** Which of a resident's name and phone are kept, apart from the report. */
export const contactKept = z.looseObject({ name: z.boolean(), phone: z.boolean() })

/** The contact that was shared with a household, and what the form itself left. */
export const sharedContact = z.looseObject({
  contactId: z.string(),
  formContactId: z.nullable(z.string()),
  formHasContact: contactKept,
})
