import type { Database } from '../platform/connect-cloud'
import type { Fields, Where } from '../platform/open-raw-collection'

type Due = { _id: string; dueAt: Date | null }

type Shelf<Thing> = {
  where: (where: Where, most: number) => Promise<Thing[]>
  patch: (where: Where, fields: Fields) => Promise<boolean>
  is: Database['command']
}

/** Gives `clock` what it needs of a collection whose things wait for an hour of their own and carry their letters. */
export function dueInStore<Thing extends Due>({ where, patch, is }: Shelf<Thing>) {
  return {
    /** Lists those to be looked at by now. */
    due: (at: Date, most: number) => where({ dueAt: is.and([is.neq(null), is.lte(at)]) }, most),
    /** Takes it on for one round: false when another round has it. */
    claim: ({ _id, dueAt }: Due, until: Date) => patch({ _id, dueAt }, { dueAt: is.set(until) }),
    /** Ends the claim with the next hour, unless a command has set another. */
    release: (_id: string, claimedUntil: Date, dueAt: Date | null) =>
      patch({ _id, dueAt: claimedUntil }, { dueAt: is.set(dueAt) }),
    /** Writes a letter's outcome beside whatever else happens; false when it is not in that state any more. */
    setLetterState: (_id: string, key: string, from: string, to: string) => {
      const state = `letters.entries.${key}.state`
      return patch({ _id, [state]: from }, { [state]: is.set(to) })
    },
  }
}
