import * as z from 'zod/mini'

/** What a report keeps of neighbours who follow it, and of the report that its own resident followed before; a report of before has none of it. */
export const followFields = {
  followerIds: z.optional(z.array(z.string())),
  /** The presses by which they did, the latest; each counts once. */
  followCommands: z.optional(z.array(z.string())),
  origin: z.optional(z.nullable(z.looseObject({ kind: z.string(), id: z.string() }))),
}
