import type { Audience, Reminders } from '@contract/credit/resident'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { Refused } from '../../platform/refuse'
import { credit, creditId, TAPS_KEPT, type Credit } from './credit'

const TRIES = 4

/** The ledger of what people may still be sent. Letters race for it and people press at once, so each count is one update of its own. */
export function createCreditStore(database: Database) {
  const { where, change, createOnce, patch, remove, is } = openCollection(database, 'credits', credit)
  const among = (personIds: readonly string[], template: Audience) =>
    is.in(personIds.map((personId) => creditId(personId, template)))
  const leftAfter = ({ taps }: Credit, tap: string) => taps.find(({ id }) => id === tap)?.left

  return {
    /** Counts one more for this tap, once; gives how many were left after it. */
    async accept(personId: string, template: Audience, tap: string, at: Date): Promise<number> {
      const _id = creditId(personId, template)
      for (let tried = 0; tried < TRIES; tried++) {
        const after = await change(
          _id,
          (credit) => withOneMore(credit, tap, at),
          (credit) => leftAfter(credit, tap) !== undefined,
        )
        if (!(after instanceof Refused)) return leftAfter(after, tap) ?? after.left
        const first = { _id, version: 1, personId, template, left: 1, acceptedAt: at, taps: [{ id: tap, left: 1 }] }
        if ((await createOnce(first)).created) return 1
      }
      throw new Error('credits: a person comes and goes')
    },
    /** Counts one less for each of these, whom a message reached. */
    noteSent: async (personIds: readonly string[], template: Audience) => {
      if (personIds.length === 0) return
      await patch({ _id: among(personIds, template), left: is.gt(0) }, { left: is.inc(-1), version: is.inc(1) })
    },
    /** Nothing is left for these, said WeChat; unless they said yes since. */
    noteUsedUp: async (personIds: readonly string[], template: Audience, at: Date) => {
      if (personIds.length === 0) return
      await patch(
        { _id: among(personIds, template), left: is.gt(0), acceptedAt: is.lte(at) },
        { left: 0, version: is.inc(1) },
      )
    },
    left: async (personId: string): Promise<Reminders> => {
      const found = await where({ _id: is.in([creditId(personId, 'resident'), creditId(personId, 'staff')]) }, 2)
      const leftOf = (wanted: Audience) => found.find(({ template }) => template === wanted)?.left ?? 0
      return { resident: leftOf('resident'), staff: leftOf('staff') }
    },
    forget: (personId: string) => remove({ _id: is.in([creditId(personId, 'resident'), creditId(personId, 'staff')]) }),
  }
}

export type CreditStore = ReturnType<typeof createCreditStore>

function withOneMore(credit: Credit, tap: string, at: Date): Credit {
  const left = credit.left + 1
  return { ...credit, left, acceptedAt: at, taps: [...credit.taps, { id: tap, left }].slice(-TAPS_KEPT) }
}
