import * as z from 'zod/mini'
import { digest } from '../../platform/digest'

/** A person from whom a community takes nothing new for a while, as a worker said on one report: under hashes that lead to nobody. */
export const mute = z.looseObject({
  _id: z.string(),
  version: z.int(),
  person: z.string(),
  communityId: z.string(),
  until: z.date(),
})

/** Where, and until when. */
export const muted = z.object({ communityId: z.string(), until: z.date() })
export type Muted = z.output<typeof muted>

/** Gives what a muted person is known by: a hash of theirs, so that a deletion ends nothing and leads nobody here. */
export function mutedAs(key: string) {
  return digest('muted', key)
}
