import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { refuse } from '../../platform/refuse'
import { contact, REVEALS_MAX, type AccessEntry } from './contact'

export function createContactStore(database: Database) {
  const { find, createOnce, patch, patchAndReturn, remove, where, is } = openCollection(database, 'contacts', contact)

  return {
    find,
    createOnce,
    of: async (contactIds: readonly string[]) =>
      contactIds.length > 0 ? where({ _id: is.in([...contactIds]) }, contactIds.length) : [],
    /** Writes who opens it and why, then gives what they may see: nothing is shown that was not written first, nor what was opened too often. */
    recordAccess: async (contactId: string, access: AccessEntry) => {
      const written = { footprints: is.push([access]), version: is.inc(1) }
      const contact =
        (await patchAndReturn(
          { _id: contactId, 'footprints.id': is.neq(access.id), [`footprints.${REVEALS_MAX - 1}`]: is.exists(false) },
          written,
        )) ?? (await find(contactId))
      if (!contact || contact.footprints.some(({ id }) => id === access.id)) return contact
      if (contact.footprints.length >= REVEALS_MAX) return refuse('TOO_MANY_REVEALS')
      throw new Error('an access that is not written down')
    },
    /** Its report came: no longer to be swept. */
    settle: (contactId: string) => patch({ _id: contactId }, { dueAt: is.set(null) }),
    remove: (contactIds: readonly string[]) => remove({ _id: is.in([...contactIds]) }),
    due: (at: Date) => where({ dueAt: is.and([is.neq(null), is.lte(at)]) }, 20),
  }
}

export type ContactStore = ReturnType<typeof createContactStore>
