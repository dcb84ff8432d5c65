import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { person } from '../people/person'
import { communityPosts } from './community'
import { cutCommunity } from './cut-community'
import { street } from './street'

const visitorWithPosts = z.object({
  personId: z.string(),
  communities: z.array(communityPosts),
  streets: z.array(street),
})

/** Reads who is calling together with where they serve, in one call (as decision 0002). */
export function createVisitorStore(database: Database, now: () => Date) {
  const { aggregate, is } = openCollection(database, 'people', person)

  return {
    /** The person, with the posts of the communities and the streets in which they have one, or had one lately; null for somebody who was never here. */
    async find(key: string) {
      const posts = cutCommunity(is, now()).eachPosts('communities')
      const { data } = (await aggregate()
        .match({ _id: key })
        .project({ personId: 1 })
        .lookup({ from: 'communities', localField: '_id', foreignField: 'terms.holder.key', as: 'communities' })
        .lookup({ from: 'streets', localField: '_id', foreignField: 'terms.holder.key', as: 'streets' })
        .project({ personId: 1, streets: 1, communities: posts })
        .limit(1)
        .end()) as { data: unknown[] }
      return data.length > 0 ? z.parse(visitorWithPosts, data[0]) : null
    },
  }
}

export type VisitorStore = ReturnType<typeof createVisitorStore>
