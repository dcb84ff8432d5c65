import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { refuse } from '../../platform/refuse'
import { contact, contactOfReport, REVEALS_MAX, type AccessEntry } from './contact'

/** More than anybody leaves one phone with, and no more than one reading gives. */
const WITH_PHONE_MAX = 500

export function createContactStore(database: Database) {
  const { find, createOnce, patch, patchAndReturn, remove, where, parts, is } = openCollection(
    database,
    'contacts',
    contact,
  )
  /** Once for each press, and not too often. */
  const mayBeWritten = ({ id }: AccessEntry) => ({
    'footprints.id': is.neq(id),
    [`footprints.${REVEALS_MAX - 1}`]: is.exists(false),
  })
  const withAccess = (access: AccessEntry) => ({ footprints: is.push([access]), version: is.inc(1) })

  return {
    find,
    createOnce,
    of: async (contactIds: readonly string[]) =>
      contactIds.length > 0 ? where({ _id: is.in([...contactIds]) }, contactIds.length) : [],
    /** Writes who opens it and why, then gives what they may see: nothing is shown that was not written first, nor what was opened too often. */
    recordAccess: async (contactId: string, access: AccessEntry) => {
      const contact =
        (await patchAndReturn({ _id: contactId, ...mayBeWritten(access) }, withAccess(access))) ??
        (await find(contactId))
      if (!contact || contact.footprints.some(({ id }) => id === access.id)) return contact
      if (contact.footprints.length >= REVEALS_MAX) return refuse('TOO_MANY_REVEALS')
      throw new Error('an access that is not written down')
    },
    /** Lists those with which one of these phones was left. */
    withPhone: (phones: readonly string[]) => parts(contactOfReport, { phone: is.in([...phones]) }, WITH_PHONE_MAX),
    /** Writes who looks for them and why, in one update; gives the ids of those on which it stands. */
    recordAccesses: async (contactIds: readonly string[], access: AccessEntry) => {
      const among = { _id: is.in([...contactIds]) }
      await patch({ ...among, ...mayBeWritten(access) }, withAccess(access))
      const after = await where(among, contactIds.length)
      const isWritten = ({ footprints }: (typeof after)[number]) => footprints.some(({ id }) => id === access.id)
      // Somebody else was faster: what was not opened too often is no refusal.
      if (after.some((one) => !isWritten(one) && one.footprints.length < REVEALS_MAX))
        throw new Error('an access that is not written down')
      return after.filter(isWritten).map(({ _id }) => _id)
    },
    /** Its report came: no longer to be swept. */
    settle: (contactId: string) => patch({ _id: contactId }, { dueAt: is.set(null) }),
    remove: (contactIds: readonly string[]) => remove({ _id: is.in([...contactIds]) }),
    due: (at: Date) => where({ dueAt: is.and([is.neq(null), is.lte(at)]) }, 20),
  }
}

export type ContactStore = ReturnType<typeof createContactStore>
