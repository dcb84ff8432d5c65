import * as z from 'zod/mini'
import type { Database } from '../../platform/cloud'
import { openCollection } from '../../platform/collection'
import { community, type Community } from '../estate/community'
import type { EstateStore } from '../estate/estate-store'
import { person, type Resident, type Visitor } from '../people/person'
import type { PeopleStore } from '../people/people-store'

type Asked = { visitor: Visitor; buildingId: string; since: Date; besides: string }

/** What a new report stands on: who sends it, how many others they sent since, and the community around the building. */
export type Sending = { resident: Resident; sent: number; around: Community | null }

const known = z.object({ personId: z.string(), sent: z.int(), around: z.array(community) })

/** Finds all of it in one call (decision 0002); for a newcomer, who is nowhere yet, in two more. */
export function openSending(database: Database, people: PeopleStore, estate: EstateStore) {
  const { aggregate, is } = openCollection(database, 'people', person)
  const $ = is.aggregate

  return async ({ visitor, buildingId, since, besides }: Asked): Promise<Sending> => {
    const sentSince = $.filter({
      input: '$reports',
      as: 'report',
      cond: $.and([$.gte(['$$report.at', since]), $.neq(['$$report._id', besides])]),
    })
    const { data } = (await aggregate()
      .match({ _id: visitor.key })
      .lookup({ from: 'reports', localField: 'personId', foreignField: 'residentId', as: 'reports' })
      .project({ personId: 1, sent: $.size(sentSince), buildingId: $.literal(buildingId) })
      .lookup({ from: 'communities', localField: 'buildingId', foreignField: 'buildings.id', as: 'around' })
      .end()) as { data: unknown[] }
    if (data.length === 0) {
      const [resident, around] = await Promise.all([people.residentFor(visitor), estate.around(buildingId)])
      return { resident, sent: 0, around }
    }
    const { personId, sent, around } = z.parse(known, data[0])
    return { resident: { key: visitor.key, personId }, sent, around: around[0] ?? null }
  }
}
