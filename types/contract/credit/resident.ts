import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { intentId } from '../schema/ids'

/** Whom a template of WeChat's is for: residents, about what they said and signed up for; staff, about what waits for them. */
export const audience = z.enum(['resident', 'staff'])
export type Audience = z.output<typeof audience>

/** How many reminders a person may still be sent, as far as we counted: WeChat tells nobody. */
export const reminders = z.object({ resident: z.int(), staff: z.int() })
export type Reminders = z.output<typeof reminders>

/** What anybody may ask about the reminders that WeChat brings them. */
export const residentCredits = {
  getReminders: query(strictInput({}), reminders),
  /** One tap, in which WeChat asked and they said yes: one reminder more of each kind. */
  acceptReminders: command(
    strictInput({
      commandId: intentId,
      audiences: z.array(audience).check(
        z.minLength(1),
        z.refine((audiences) => new Set(audiences).size === audiences.length),
      ),
    }),
    z.object({ resident: z.optional(z.int()), staff: z.optional(z.int()) }),
  ),
}
