import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openRawCollection, type Where } from '../../platform/open-raw-collection'
import { DAY_MS } from '../../platform/shanghai'
import { used, usedId, type Used } from './used'

/** A meeting is told of before it begins; one that was to begin longer ago has nothing new to say. */
const MEETING_PAST_MS = 30 * DAY_MS
const STATES_MAX = 100

/** What only the operator's view reads. */
export function createOperationStore(database: Database) {
  const is = database.command
  const $ = is.aggregate

  /** Counts the letters in these documents that were to go out since then, by how they stand. */
  async function countIn(name: string, where: Where, since: Date) {
    const { data } = (await openRawCollection(database, name)
      .aggregate()
      .match(where)
      .project({ letter: $.objectToArray('$letters.entries') })
      .unwind('$letter')
      .match({ 'letter.v.at': is.gte(since) })
      .group({ _id: '$letter.v.state', count: $.sum(1) })
      .limit(STATES_MAX)
      .end()) as { data: { _id: string; count: number }[] }
    return data
  }

  return {
    /** Counts a street's letters since then by how they stand, whatever carries them. */
    letterStates: async (streetId: string, communityIds: readonly string[], since: Date) => {
      const counted = await Promise.all([
        countIn('reports', { communityId: is.in([...communityIds]), lastEventAt: is.gte(since) }, since),
        countIn('meetings', { streetId, startAt: is.gte(new Date(since.getTime() - MEETING_PAST_MS)) }, since),
        countIn('communities', { 'street.id': streetId }, since),
      ])
      return counted.flat()
    },
    /** What the environment used, as it was last written down; null where it never was. */
    used: async (): Promise<Used | null> => {
      const [found] = await openRawCollection(database, 'operations').byId(usedId)
      const read = z.safeParse(used, found)
      return read.success ? read.data : null
    },
  }
}

export type OperationStore = ReturnType<typeof createOperationStore>
