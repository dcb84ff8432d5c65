import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openCollection } from '../../platform/open-collection'
import { mute, muted, mutedAs, type Muted } from './mute'

/** More than are in force of one person at a time. */
const OF_ONE_MAX = 100

/** Who is muted where, one document for each report that it was said on: lifted there, whoever that is. */
export function createMuteStore(database: Database, now: () => Date) {
  const { createOnce, patch, parts, remove, is } = openCollection(database, 'mutes', mute)
  const idOf = (reportId: string) => digest('mute', reportId)

  return {
    of: (key: string) => parts(muted, { person: mutedAs(key) }, OF_ONE_MAX),
    /** Those that are over go with it. */
    add: async (reportId: string, key: string, { communityId, until }: Muted) => {
      const begun = { _id: idOf(reportId), version: 1, person: mutedAs(key), communityId, until }
      const [{ created }] = await Promise.all([createOnce(begun), remove({ until: is.lt(now()) })])
      if (!created) await patch({ _id: begun._id }, { until: is.set(until) })
    },
    lift: (reportId: string) => remove({ _id: idOf(reportId) }),
  }
}

export type MuteStore = ReturnType<typeof createMuteStore>
