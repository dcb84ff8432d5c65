import * as z from 'zod/mini'
import type { Database } from '../../platform/cloud'
import { openCollection } from '../../platform/collection'
import { community } from '../estate/community'
import { person } from '../people/person'

/** What a new report stands on: who sends it, how many others they sent since, and the community around the building. */
const sending = z.object({ personId: z.string(), sent: z.int(), around: z.array(community) })

export type SendingAsked = { key: string; buildingId: string; since: Date; besides: string }

/** Reads people, reports and communities in one call (decision 0002). */
export function createSendingStore(database: Database) {
  const { aggregate, is } = openCollection(database, 'people', person)
  const $ = is.aggregate

  return {
    /** Null for somebody who was never here. */
    async of({ key, buildingId, since, besides }: SendingAsked) {
      const sentSince = $.filter({
        input: '$reports',
        as: 'report',
        cond: $.and([$.gte(['$$report.at', since]), $.neq(['$$report._id', besides])]),
      })
      const { data } = (await aggregate()
        .match({ _id: key })
        .lookup({ from: 'reports', localField: 'personId', foreignField: 'residentId', as: 'reports' })
        .project({ personId: 1, sent: $.size(sentSince), buildingId: $.literal(buildingId) })
        .lookup({ from: 'communities', localField: 'buildingId', foreignField: 'buildings.id', as: 'around' })
        .end()) as { data: unknown[] }
      if (data.length === 0) return null
      const { around, ...rest } = z.parse(sending, data[0])
      return { ...rest, around: around[0] ?? null }
    },
  }
}

export type SendingStore = ReturnType<typeof createSendingStore>
