import * as z from 'zod/mini'
import type { Database } from '../../platform/cloud'
import { openCollection } from '../../platform/collection'
import { digest } from '../../platform/digest'

/** One thing a household or worker told us to do: who (post and person), what, when, on which report or meeting. Ids and codes, never words. */
export const staffEntry = z.looseObject({
  _id: z.string(),
  version: z.int(),
  at: z.date(),
  door: z.enum(['household', 'worker']),
  procedure: z.string(),
  post: z.string(),
  personId: z.string(),
  reportId: z.nullable(z.string()),
  meetingId: z.optional(z.nullable(z.string())),
  requestId: z.string(),
})
export type StaffEntry = z.output<typeof staffEntry>

type Entry = Pick<
  StaffEntry,
  'at' | 'door' | 'procedure' | 'post' | 'personId' | 'reportId' | 'meetingId' | 'requestId'
>

/** Appended to, never changed: the same press is one entry. What came of it stands in the report's own history. */
export function createStaffLogStore(database: Database) {
  const { createOnce } = openCollection(database, 'staffLog', staffEntry)
  return {
    append: (press: string, entry: Entry) =>
      createOnce({ ...entry, _id: digest('staff-log', entry.personId, entry.procedure, press), version: 1 }),
  }
}

export type StaffLogStore = ReturnType<typeof createStaffLogStore>
