import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { pickFields } from '../../platform/pick-fields'
import { HOUR_MS } from '../../platform/shanghai'
import { meeting } from './meeting'
import { findStand } from './stand'

const begun = pickFields(meeting, '_id', 'kind', 'state', 'householdId', 'host', 'place', 'startAt', 'commands')

/** The hours of listening among the meetings. */
export function createStandStore(database: Database) {
  const { parts, is } = openCollection(database, 'meetings', meeting)
  const since = (households: readonly string[], from: Date) =>
    parts(begun, {
      householdId: is.in([...households]),
      kind: 'stand',
      state: is.in(['published', 'met']),
      startAt: is.gte(from),
    })
  return {
    /** Finds the one of these households that is on. */
    on: async (households: readonly string[], at: Date) =>
      findStand(await since(households, new Date(at.getTime() - HOUR_MS)), at),
    /** Lists those that a household began since then. */
    begunSince: (householdId: string, from: Date) => since([householdId], from),
  }
}

export type StandStore = ReturnType<typeof createStandStore>
