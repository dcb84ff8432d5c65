import { buildingRow, postRow } from '@contract/roster/rows'
import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openCollection } from '../../platform/open-collection'
import { DAY_MS } from '../../platform/shanghai'

/** Some lines of a roster that is about to be taken over: kept for a day, under whoever sent it. */
const rosterPart = z.looseObject({
  _id: z.string(),
  version: z.int(),
  draft: z.string(),
  part: z.int(),
  at: z.date(),
  buildings: z.array(buildingRow),
  posts: z.array(postRow),
})
type Rows = Pick<z.output<typeof rosterPart>, 'buildings' | 'posts'>

export type Draft = { personId: string; formId: string; communityId: string }

/** Parts of rosters, each a document of its own: one body holds two hundred lines. */
export function createRosterDraftStore(database: Database, now: () => Date) {
  const { createOnce, where, remove, is } = openCollection(database, 'rosterDrafts', rosterPart)
  const draftOf = ({ personId, formId, communityId }: Draft) => digest('roster', personId, formId, communityId)

  return {
    /** Keeps a part once; those of yesterday go with it. */
    add: async (draft: Draft, part: number, rows: Rows) => {
      const id = draftOf(draft)
      const kept = { _id: digest('roster-part', id, String(part)), version: 1, draft: id, part, at: now(), ...rows }
      await Promise.all([createOnce(kept), remove({ at: is.lt(new Date(now().getTime() - DAY_MS)) })])
    },
    /** All rows in the order in which they were sent; null while a part is missing, or when it was too long ago. */
    find: async (draft: Draft, parts: number): Promise<Rows | null> => {
      const since = new Date(now().getTime() - DAY_MS)
      const found = await where({ draft: draftOf(draft), at: is.gte(since) }, 100)
      if (found.length !== parts) return null
      const inOrder = found.sort((one, other) => one.part - other.part)
      return {
        buildings: inOrder.flatMap(({ buildings }) => buildings),
        posts: inOrder.flatMap(({ posts }) => posts),
      }
    },
  }
}

export type RosterDraftStore = ReturnType<typeof createRosterDraftStore>
