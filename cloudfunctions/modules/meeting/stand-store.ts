import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { HOUR_MS } from '../../platform/shanghai'
import { meeting, standInList } from './meeting'
import { findStandOn } from './stand'

/** The hours of listening among the meetings. */
export function createStandStore(database: Database) {
  const { parts, is } = openCollection(database, 'meetings', meeting)

  const since = (where: Where, from: Date) =>
    parts(standInList, { ...where, kind: 'stand', state: is.in(['published', 'met']), startAt: is.gte(from) })
  const lately = (where: Where, at: Date) => since(where, new Date(at.getTime() - HOUR_MS))

  return {
    /** Lists those that a household began since then. */
    since: (householdId: string, from: Date) => since({ householdId }, from),
    /** Finds the one of these households that is on. */
    of: async (householdIds: readonly string[], at: Date) =>
      findStandOn(await lately({ householdId: is.in([...householdIds]) }, at), at),
    /** Finds one of a community that is on, that household's before another's. */
    around: async (communityId: string, at: Date, householdId?: string) =>
      findStandOn(await lately({ communityId }, at), at, householdId),
  }
}

export type StandStore = ReturnType<typeof createStandStore>
