import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { heartbeat, heartbeatId, type Heartbeat } from './heartbeat'

/** Earlier than any hour that something waits for. */
const EVER = new Date(0)

/** What to look for beside the clock's document: where, by which of its moments, until when; only those of which all this is so (null, or one of these words); so many of them, whole or by their ids. */
export type Lookout = {
  as: string
  from: string
  by: string
  until: Date
  besides?: Readonly<Record<string, null | readonly string[]>>
  most: number
  isWhole: boolean
}

/** The clock's document, and what was found beside it, by name. */
export type Sighted = { beat: Heartbeat; found: Record<string, unknown[]> }

/** The clock's own document, which it reads first and alone: with it comes whatever is due, as it stands in its own collection (decision 0022). */
export function createLookoutStore(database: Database) {
  const { aggregate, createOnce, patch, is } = openCollection(database, 'heartbeats', heartbeat)

  const inside = ({ by, until, besides = {}, most, isWhole }: Lookout) => {
    const conditions = Object.entries(besides).map(([field, among]) => [field, among && is.in([...among])] as const)
    const first = is.aggregate
      .pipeline()
      .match({ ...Object.fromEntries(conditions), [by]: is.and([is.gt(EVER), is.lte(until)]) })
      .sort({ [by]: 1, _id: 1 })
      .limit(most)
    return (isWhole ? first : first.project({ _id: 1 })).done()
  }

  return {
    /** Reads the document and looks out beside it, in one call; null where the clock never ran. */
    lookOut: async (lookouts: readonly Lookout[]): Promise<Sighted | null> => {
      const asked = lookouts.reduce(
        (made, lookout) => made.lookup({ from: lookout.from, pipeline: inside(lookout), as: lookout.as }),
        aggregate().match({ _id: heartbeatId }),
      )
      const { data } = (await asked.limit(1).end()) as { data: (Heartbeat & Record<string, unknown[]>)[] }
      if (!data[0]) return null
      const { _id, version, at, ...found } = data[0]
      return { beat: { _id, version, at }, found }
    },
    begin: (at: Date) => createOnce({ _id: heartbeatId, version: 1, at }),
    /** Says that the clock runs. */
    beat: (at: Date) => patch({ _id: heartbeatId }, { at, version: is.inc(1) }),
  }
}

export type LookoutStore = ReturnType<typeof createLookoutStore>
