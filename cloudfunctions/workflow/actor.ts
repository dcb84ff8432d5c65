import * as z from 'zod/mini'

/** Who did something, as a history keeps it: the post and the person. */
export const actor = z.looseObject({
  kind: z.enum(['resident', 'household', 'community', 'street', 'system']),
  post: z.nullable(z.string()),
  name: z.nullable(z.string()),
  personId: z.nullable(z.string()),
})
export type Actor = z.output<typeof actor>

export const byClock: Actor = { kind: 'system', post: null, name: null, personId: null }

export function byResident(personId: string | null): Actor {
  return { kind: 'resident', post: null, name: null, personId }
}
