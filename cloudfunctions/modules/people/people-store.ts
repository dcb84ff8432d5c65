import { randomBytes } from 'node:crypto'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { digest } from '../../platform/digest'
import { person, type Resident, type Visitor } from './person'
import type { QuotaStore } from './quota-store'

export function createPeopleStore(database: Database, now: () => Date, quotas: Pick<QuotaStore, 'open'>) {
  const { find, createOnce, where, remove, is } = openCollection(database, 'people', person)

  async function known({ key }: Pick<Visitor, 'key'>): Promise<Resident | null> {
    const person = await find(key)
    return person && { key, personId: person.personId }
  }

  async function residentFor(visitor: Visitor): Promise<Resident> {
    const { key, openId } = visitor
    const resident = await known(visitor)
    if (resident) return resident
    const newcomer = { _id: key, version: 1, personId: randomBytes(12).toString('hex'), openId, at: now() }
    const [{ thing }] = await Promise.all([createOnce(newcomer), quotas.open(key)])
    return { key, personId: thing.personId }
  }

  return {
    visitor: (openId: string): Visitor => ({ key: digest('person', openId), openId }),
    known,
    residentFor,
    forget: (personId: string) => remove({ personId }),
    keyOf: async (personId: string) => (await where({ personId }, 1))[0]?._id ?? null,
    openIdOf: async (personId: string) => (await where({ personId }, 1))[0]?.openId ?? null,
    /** Gives those of these persons who are known, in one call. */
    openIdsOf: async (personIds: readonly string[]) => {
      const among = { personId: is.in([...personIds]) }
      const found = personIds.length > 0 ? await where(among, personIds.length) : []
      return new Map(found.map(({ personId, openId }) => [personId, openId]))
    },
  }
}

export type PeopleStore = ReturnType<typeof createPeopleStore>
