import * as z from 'zod/mini'

/** A deletion: its press under a hash that leads to nobody. Until nothing of the person can arrive any more it says whom it forgets, and when the clock looks after it. */
export const deletion = z.looseObject({
  _id: z.string(),
  version: z.int(),
  at: z.date(),
  /** Whether everything is gone, as far as it had arrived. */
  isDone: z._default(z.boolean(), true),
  /** Who gave it, under a hash. */
  by: z.optional(z.nullable(z.string())),
  personId: z.optional(z.nullable(z.string())),
  /** Whose places of the day it left taken; they go when the day is over. */
  key: z.optional(z.nullable(z.string())),
  dueAt: z.optional(z.nullable(z.date())),
})
export type Deletion = z.output<typeof deletion>

/** A deletion that still knows whom it forgets. */
export type OpenDeletion = Deletion & { personId: string }

export function isOpen(deletion: Deletion): deletion is OpenDeletion {
  return typeof deletion.personId === 'string'
}
