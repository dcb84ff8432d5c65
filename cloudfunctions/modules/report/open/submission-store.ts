import * as z from 'zod/mini'
import type { Database } from '../../../platform/connect-cloud'
import { openCollection } from '../../../platform/open-collection'
import { community } from '../../estate/community'
import { person } from '../../people/person'

/** What a new report stands on: who sends it, and the community around the building. */
const submission = z.object({ personId: z.string(), around: z.array(community) })

export type SubmissionAsked = { key: string; buildingId: string }

/** Reads people and communities in one call (decision 0002). */
export function createSubmissionStore(database: Database) {
  const { aggregate, is } = openCollection(database, 'people', person)
  const $ = is.aggregate

  return {
    /** Gives null for somebody who was never here. */
    async find({ key, buildingId }: SubmissionAsked) {
      const { data } = (await aggregate()
        .match({ _id: key })
        .project({ personId: 1, buildingId: $.literal(buildingId) })
        .lookup({ from: 'communities', localField: 'buildingId', foreignField: 'buildings.id', as: 'around' })
        .limit(1)
        .end()) as { data: unknown[] }
      if (data.length === 0) return null
      const { around, personId } = z.parse(submission, data[0])
      return { personId, community: around[0] ?? null }
    },
  }
}

export type SubmissionStore = ReturnType<typeof createSubmissionStore>
