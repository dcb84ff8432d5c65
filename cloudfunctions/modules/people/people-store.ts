import { randomBytes } from 'node:crypto'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { digest } from '../../platform/digest'
import { person, type Person, type Resident, type Visitor } from './person'
import type { QuotaStore } from './quota-store'

const EMPLOYEES_AT_ONCE = 50

export function createPeopleStore(database: Database, now: () => Date, quotas: Pick<QuotaStore, 'open'>) {
  const { find, createOnce, where, change, patch, remove, is } = openCollection(database, 'people', person)

  async function known({ key }: Pick<Visitor, 'key'>): Promise<(Resident & { isEmployee: boolean }) | null> {
    const person = await find(key)
    return person && { key, personId: person.personId, isEmployee: isEmployee(person) }
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
    /** How a message gets to those of them who are known, as to an employee, too, once they are bound as one; in one call. */
    reachesOf: async (personIds: readonly string[]) => {
      const among = { personId: is.in([...personIds]) }
      const found = personIds.length > 0 ? await where(among, personIds.length) : []
      return new Map(
        found.map((person) => [person.personId, { openId: person.openId, isEmployee: isEmployee(person) }]),
      )
    },
    /** Notes once that they are bound, and when that is looked at. */
    noteEmployee: (key: string, checkAt: Date) =>
      change(key, (person) => ({ ...person, employeeCheckAt: checkAt }), isEmployee),
    /** They were looked at: when next; null where they are bound no more. */
    noteEmployeeChecked: (key: string, checkAt: Date | null) =>
      patch({ _id: key }, { employeeCheckAt: is.set(checkAt), version: is.inc(1) }),
    /** Lists so many bound ones as one round looks at. */
    employeesToCheck: (at: Date) => where({ employeeCheckAt: is.and([is.neq(null), is.lte(at)]) }, EMPLOYEES_AT_ONCE),
    openIdOf: async (personId: string) => (await where({ personId }, 1))[0]?.openId ?? null,
  }
}

export type PeopleStore = ReturnType<typeof createPeopleStore>

function isEmployee({ employeeCheckAt }: Person) {
  return Boolean(employeeCheckAt)
}
