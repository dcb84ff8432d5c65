import type { Database } from '../platform/connect-cloud'
import type { Listing } from '../platform/open-collection'
import type { Fields, Where } from '../platform/open-raw-collection'
import type { BesideState, Letter } from './letter'

type Due = { _id: string; dueAt: Date | null }

type Shelf<Thing> = {
  list: (where: Where, listing: Listing) => Promise<{ rows: Thing[]; older: string | null }>
  patch: (where: Where, fields: Fields) => Promise<boolean>
  patchAndReturn: (where: Where, fields: Fields) => Promise<Thing | null>
  is: Database['command']
}

/** So many are read at once: each comes with all its history. */
const PAGE = 50

/** Gives `clock` what it needs of a collection whose things wait for an hour of their own and carry their letters. */
export function dueInStore<Thing extends Due>({ list, patch, patchAndReturn, is }: Shelf<Thing>) {
  return {
    /** Lists those to be looked at by now, page by page, the longest due first. */
    due: (at: Date, after?: string) =>
      list({ dueAt: is.and([is.neq(null), is.lte(at)]) }, { by: 'dueAt', order: 'asc', size: PAGE, after }),
    /** Takes it on until then, and gives it as it stands; nothing when another tick has it, or something happened to it. */
    claim: ({ _id, dueAt }: Due, until: Date) => patchAndReturn({ _id, dueAt }, { dueAt: is.set(until) }),
    /** Ends the claim with the next hour, unless a command has set another. */
    release: (_id: string, claimedUntil: Date, dueAt: Date | null) =>
      patch({ _id, dueAt: claimedUntil }, { dueAt: is.set(dueAt) }),
    /** Writes what becomes of a letter beside whatever else happens; false when it is not in that state any more. */
    setLetterState: (
      _id: string,
      key: string,
      from: Letter['state'],
      to: Letter['state'],
      beside: BesideState = {},
    ) => {
      const entry = `letters.entries.${key}`
      const written = Object.entries({ state: to, ...beside }).map(([field, value]) => [
        `${entry}.${field}`,
        is.set(value),
      ])
      return patch({ _id, [`${entry}.state`]: from }, Object.fromEntries(written) as Fields)
    },
  }
}
