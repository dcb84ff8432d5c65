import * as z from 'zod/mini'

/** What of a report a worker is to look at before others see it. */
export const lookedAt = z.enum(['words', 'photo', 'sound'])
export type LookedAt = z.output<typeof lookedAt>
