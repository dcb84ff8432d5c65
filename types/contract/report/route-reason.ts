import * as z from 'zod/mini'

/** Why it went where it went: a code with its facts; its words live on the phone. */
export const routeReason = z.object({
  code: z.enum([
    'handed-to-community',
    'handed-to-street',
    'own-household',
    'category',
    'unit',
    'building',
    'estate',
    'stand-in',
    'backup',
    'duty',
    'nobody',
    'assigned',
    'second-return',
    'second-reopening',
    'meeting',
    'lifted',
    'post-ended',
    'posting',
  ]),
  household: z.nullable(z.string()),
  absent: z.nullable(z.string()),
})
