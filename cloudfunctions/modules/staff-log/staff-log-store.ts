import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { digest } from '../../platform/digest'
import { staffEntry, type StaffEntry } from './staff-entry'

type Entry = Pick<StaffEntry, 'at' | 'door' | 'procedure' | 'post' | 'personId' | 'about' | 'requestId'>

/** Appended to, never changed, removed after three years: the same command on the same thing is one entry. What came of it stands in the thing's own history. */
export function createStaffLogStore(database: Database) {
  const { createOnce, count, remove, is } = openCollection(database, 'staffLog', staffEntry)
  return {
    append: (command: string, entry: Entry) =>
      createOnce({
        ...entry,
        _id: digest('staff-log', entry.personId, entry.procedure, command, entry.about?.id ?? ''),
        version: 1,
      }),
    countUntil: (at: Date) => count({ at: is.lte(at) }),
    /** Removes what was written by then; gives how many entries that were. */
    removeUntil: (at: Date) => remove({ at: is.lte(at) }),
  }
}

export type StaffLogStore = ReturnType<typeof createStaffLogStore>
