import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { digest } from '../../platform/digest'

const subject = z.looseObject({ kind: z.string(), id: z.string() })
export type StaffLogSubject = z.output<typeof subject>

/** One thing a household or worker told us to do: who (post and person), what, when, on which thing. Ids and codes, never words. */
export const staffEntry = z.looseObject({
  _id: z.string(),
  version: z.int(),
  at: z.date(),
  door: z.enum(['household', 'worker', 'posts', 'desk']),
  procedure: z.string(),
  post: z.string(),
  personId: z.string(),
  about: z.nullable(subject),
  requestId: z.string(),
})
export type StaffEntry = z.output<typeof staffEntry>

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
