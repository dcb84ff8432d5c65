import { randomBytes } from 'node:crypto'
import type { Database } from '../../platform/cloud'
import { openCollection } from '../../platform/collection'
import { digest } from '../../platform/digest'
import { person, type Resident, type Visitor } from './person'

export function createPeopleStore(database: Database, now: () => Date) {
  const { find, createOnce, aggregate, where, remove, is } = openCollection(database, 'people', person)
  const $ = is.aggregate

  async function known({ key }: Visitor): Promise<Resident | null> {
    const person = await find(key)
    return person && { key, personId: person.personId }
  }

  async function residentFor(visitor: Visitor): Promise<Resident> {
    const { key, openId } = visitor
    const resident = await known(visitor)
    if (resident) return resident
    const newcomer = { _id: key, version: 1, personId: randomBytes(12).toString('hex'), openId, at: now() }
    const { thing } = await createOnce(newcomer)
    return { key, personId: thing.personId }
  }

  return {
    visitor: (openId: string): Visitor => ({ key: digest('person', openId), openId }),
    known,
    residentFor,
    /** Who it is and how many reports they sent since, but for the one being sent: one call, so that sending costs no step more. */
    async senderFor(visitor: Visitor, since: Date, besides: string): Promise<{ resident: Resident; sent: number }> {
      const sentSince = $.filter({
        input: '$reports',
        as: 'report',
        cond: $.and([$.gte(['$$report.at', since]), $.neq(['$$report._id', besides])]),
      })
      const { data } = (await aggregate()
        .match({ _id: visitor.key })
        .lookup({ from: 'reports', localField: 'personId', foreignField: 'residentId', as: 'reports' })
        .project({ personId: 1, sent: $.size(sentSince) })
        .end()) as { data: { personId: string; sent: number }[] }
      const [known] = data
      if (known) return { resident: { key: visitor.key, personId: known.personId }, sent: known.sent }
      return { resident: await residentFor(visitor), sent: 0 }
    },
    forget: (key: string) => remove({ _id: key }),
    openIdOf: async (personId: string) => (await where({ personId }, 1))[0]?.openId ?? null,
  }
}

export type PeopleStore = ReturnType<typeof createPeopleStore>
