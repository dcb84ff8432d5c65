import type { Database } from '../../platform/cloud'
import type { Fields, Where } from '../../platform/raw-collection'

type Sleeper = { _id: string; wakeAt: Date | null }

type Shelf<Thing> = {
  where: (where: Where, most: number) => Promise<Thing[]>
  patch: (where: Where, fields: Fields) => Promise<boolean>
  is: Database['command']
}

/** What `clock` does with the things of a collection that wait for an hour of their own and carry their letters. */
export function sleepersIn<Thing extends Sleeper>({ where, patch, is }: Shelf<Thing>) {
  return {
    /** Those to be looked at by now. */
    due: (at: Date, most: number) => where({ wakeAt: is.and([is.neq(null), is.lte(at)]) }, most),
    /** Takes it on for one round: false when another round has it. */
    claim: ({ _id, wakeAt }: Sleeper, until: Date) => patch({ _id, wakeAt }, { wakeAt: is.set(until) }),
    sleepUntil: (_id: string, claimedUntil: Date, wakeAt: Date | null) =>
      patch({ _id, wakeAt: claimedUntil }, { wakeAt: is.set(wakeAt) }),
    /** Writes a letter's outcome beside whatever else happens; false when it is not in that state any more. */
    letterMoved: (_id: string, key: string, from: string, to: string) => {
      const state = `letters.entries.${key}.state`
      return patch({ _id, [state]: from }, { [state]: is.set(to) })
    },
  }
}
