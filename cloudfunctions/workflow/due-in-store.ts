import type { Database } from '../platform/connect-cloud'
import type { Already, Listing } from '../platform/open-collection'
import type { Fields, Where } from '../platform/open-raw-collection'
import { Refused } from '../platform/refuse'
import type { Due } from './due-things'
import type { LetterClaim } from './letter'

type Shelf<Thing> = {
  list: (where: Where, listing: Listing) => Promise<{ rows: Thing[]; older: string | null }>
  patch: (where: Where, fields: Fields) => Promise<boolean>
  change: (
    id: string,
    next: (thing: Thing) => Thing,
    settled: (thing: Thing) => boolean,
    already: Already<Thing>,
  ) => Promise<Thing | Refused>
  read: (documents: readonly unknown[]) => Thing[]
  is: Database['command']
}

/** So many are read at once: each comes with all its history. */
const PAGE = 50

/** Gives `clock` what it needs of a collection whose things wait for an hour of their own and carry their letters. */
export function dueInStore<Thing extends Due>({ list, patch, change, read, is }: Shelf<Thing>) {
  return {
    /** Lists those to be looked at by now, page by page, the longest due first. */
    due: (at: Date, after?: string) =>
      list({ dueAt: is.and([is.neq(null), is.lte(at)]) }, { by: 'dueAt', order: 'asc', size: PAGE, after }),
    /** Gives documents that came with something else as the things they are. */
    read,
    /** Takes these letters of a thing on, and the thing until then; false when another tick has it, or something happened to it since it was read. */
    claim: ({ _id, version, dueAt }: Due, keys: readonly string[], claim: LetterClaim, until: Date) => {
      const letters = keys.flatMap((key) => [
        [`letters.entries.${key}.state`, 'sending'],
        [`letters.entries.${key}.claim`, is.set(claim)],
      ])
      const fields = Object.fromEntries(letters) as Fields
      return patch({ _id, version, dueAt }, { ...fields, dueAt: is.set(until), version: version + 1 })
    },
    /** Writes what became of it, whatever else happens; nothing when it is gone. */
    settle: async (known: Thing, next: (thing: Thing) => Thing): Promise<Thing | null> => {
      const settled = await change(known._id, next, () => false, { known })
      return settled instanceof Refused ? null : settled
    },
    /** Gives it its next hour, unless something has set another. */
    release: (_id: string, known: Date, dueAt: Date | null) => patch({ _id, dueAt: known }, { dueAt: is.set(dueAt) }),
  }
}
