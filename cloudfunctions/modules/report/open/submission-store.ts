import * as z from 'zod/mini'
import type { Database } from '../../../platform/connect-cloud'
import { openCollection } from '../../../platform/open-collection'
import { community, communityPosts } from '../../estate/community'
import { cutCommunity } from '../../estate/cut-community'
import { muted, mutedAs } from '../../people/mute'
import { person } from '../../people/person'

/** What a new report stands on: who sends it, the community around the building, and that of the placard it is handed past. */
const submission = z.object({
  personId: z.string(),
  around: z.array(community),
  scannedIn: z._default(z.array(communityPosts), []),
  mutes: z.array(muted),
})

export type SubmissionAsked = {
  key: string
  buildingId: string
  /** The household whose placard was scanned, when it is not to know of it. */
  passedBy: string | undefined
}

/** Reads people and communities in one call (decision 0002). */
export function createSubmissionStore(database: Database, now: () => Date) {
  const { aggregate, is } = openCollection(database, 'people', person)
  const $ = is.aggregate

  return {
    /** Gives null for somebody who was never here. */
    async find({ key, buildingId, passedBy }: SubmissionAsked) {
      const { eachAround, eachPosts } = cutCommunity(is, now())
      const asked = aggregate()
        .match({ _id: key })
        .project({
          personId: 1,
          buildingId: $.literal(buildingId),
          passedBy: $.literal(passedBy ?? null),
          mutedAs: $.literal(mutedAs(key)),
        })
        .lookup({ from: 'communities', localField: 'buildingId', foreignField: 'buildings.id', as: 'around' })
        .lookup({ from: 'mutes', localField: 'mutedAs', foreignField: 'person', as: 'mutes' })
      const kept = { personId: 1, mutes: 1, around: eachAround('around', buildingId) }
      // Most reports are handed past nobody: then no second community is looked for.
      const found =
        passedBy === undefined
          ? asked.project(kept)
          : asked
              .lookup({ from: 'communities', localField: 'passedBy', foreignField: 'households.id', as: 'scannedIn' })
              .project({ ...kept, scannedIn: eachPosts('scannedIn') })
      const { data } = (await found.limit(1).end()) as { data: unknown[] }
      if (data.length === 0) return null
      const { personId, around, scannedIn, mutes } = z.parse(submission, data[0])
      return { personId, community: around[0] ?? null, scannedIn: scannedIn[0] ?? null, mutes }
    },
  }
}

export type SubmissionStore = ReturnType<typeof createSubmissionStore>
