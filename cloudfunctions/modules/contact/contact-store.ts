import type { Database } from '../../platform/cloud'
import { openCollection } from '../../platform/collection'
import { contact, type Look } from './contact'

export function createContactStore(database: Database) {
  const { find, createOnce, patch, patchAndReturn, remove, where, is } = openCollection(database, 'contacts', contact)

  return {
    find,
    createOnce,
    of: async (contactIds: readonly string[]) =>
      contactIds.length > 0 ? where({ _id: is.in([...contactIds]) }, contactIds.length) : [],
    /** Writes who looks and why, then gives what they may see: nothing is shown that was not written first. */
    looked: async (contactId: string, look: Look) => {
      const written = { footprints: is.push([look]), version: is.inc(1) }
      const seen =
        (await patchAndReturn({ _id: contactId, 'footprints.id': is.neq(look.id) }, written)) ?? (await find(contactId))
      if (seen && !seen.footprints.some(({ id }) => id === look.id)) throw new Error('a look that is not written down')
      return seen
    },
    /** Its report came: no longer to be swept. */
    settle: (contactId: string) => patch({ _id: contactId }, { wakeAt: is.set(null) }),
    remove: (contactIds: readonly string[]) => remove({ _id: is.in([...contactIds]) }),
    due: (at: Date) => where({ wakeAt: is.and([is.neq(null), is.lte(at)]) }, 20),
  }
}

export type ContactStore = ReturnType<typeof createContactStore>
