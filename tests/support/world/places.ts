import type { Community, Coverage } from '../../../cloudfunctions/modules/estate/community'
import type { Street } from '../../../cloudfunctions/modules/estate/street'
import { aCommunity, covering } from '../builders/a-community'
import { aTerm, heldBy } from '../builders/a-term'
import { people } from './person'

/** A Monday, ten in the morning in Shanghai. */
export const monday = new Date('2026-01-12T02:00:00Z')

const yesterday = new Date('2026-01-11T02:00:00Z')

/** Two streets: in the first, a community with every kind of coverage and a neighbouring one; in the second, one to be told from. */
export function places(): { streets: Street[]; communities: Community[] } {
  return {
    streets: [
      {
        ...street('street-1', '海云街道', [heldBy(people.lin, aTerm({ id: 'term-lin', role: 'worker' }))]),
        speech: true,
      },
      street('street-2', '远山街道', [heldBy(people.far, aTerm({ id: 'term-far', role: 'worker' }))]),
    ],
    communities: [main(), neighbouring(), faraway()],
  }
}

function street(_id: string, name: string, terms: Street['terms']): Street {
  return { _id, version: 1, name, phone: '0532-00000100', operator: null, filings: null, terms }
}

function main() {
  return aCommunity({
    coverage: [
      covering('household-1', 'building-1'),
      covering('household-2', 'building-2', { units: ['1单元'] }),
      covering('household-3', 'building-2', { units: ['2单元'] }),
      covering('household-1', 'building-3'),
      covering('household-2', 'building-3'),
      covering('household-4', null, { estateId: 'estate-2' }),
    ],
    terms: [
      heldBy(people.former, aTerm({ householdId: 'household-1', id: 'term-former', until: yesterday })),
      heldBy(people.first, aTerm({ householdId: 'household-1' })),
      heldBy(people.second, aTerm({ householdId: 'household-2' })),
      heldBy(people.third, aTerm({ householdId: 'household-3' })),
      heldBy(people.fourth, aTerm({ householdId: 'household-4' })),
      heldBy(people.formerWorker, aTerm({ id: 'term-former-worker', role: 'worker', until: yesterday })),
      heldBy(people.chen, aTerm({ id: 'term-chen', role: 'worker' })),
      heldBy(people.grid, aTerm({ id: 'term-grid', role: 'worker', estateIds: ['estate-2'] })),
    ],
  })
}

function neighbouring() {
  const coverage: Coverage[] = [covering('household-21', 'building-21')]
  return aCommunity({
    _id: 'community-2',
    name: '银杏社区',
    estates: [{ id: 'estate-21', name: '银杏里' }],
    buildings: [{ id: 'building-21', estateId: 'estate-21', name: '21号楼', units: ['1单元'] }],
    households: [
      {
        id: 'household-21',
        number: '1021',
        name: '21号楼党员中心户',
        status: 'active',
        placards: [{ token: 'v1BBBBBBBBBB21', from: new Date('2025-01-01T00:00:00Z'), until: null }],
      },
    ],
    coverage,
    terms: [
      heldBy(people.next, aTerm({ householdId: 'household-21' })),
      heldBy(people.zhou, aTerm({ id: 'term-zhou', role: 'worker' })),
    ],
  })
}

function faraway() {
  return aCommunity({
    _id: 'community-9',
    street: { id: 'street-2', name: '远山街道', phone: '0532-00000900' },
    name: '远山社区',
    estates: [{ id: 'estate-91', name: '远山苑' }],
    buildings: [{ id: 'building-91', estateId: 'estate-91', name: '91号楼', units: [] }],
    households: [],
    coverage: [],
    terms: [],
  })
}
