import type { Gap } from '@contract/gaps/gap'
import { findGaps } from '../../../cloudfunctions/modules/gaps/find-gaps'
import type { KeptCommunity } from '../../../cloudfunctions/modules/estate/community'
import { aCommunity, away, covering } from '../../support/builders/a-community'
import { aTerm, heldBy } from '../../support/builders/a-term'
import { people } from '../../support/world/person'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

/** A Monday, ten in the morning in Shanghai. */
const now = new Date('2026-01-12T02:00:00Z')
const day = (iso: string) => new Date(`${iso}T00:00:00+08:00`)

const holders = [people.first, people.second, people.third, people.fourth].map((person, index) =>
  heldBy(person, aTerm({ id: `term-${index + 1}`, householdId: `household-${index + 1}` })),
)
const duty = heldBy(people.chen, aTerm({ id: 'term-chen', role: 'worker' }))

/** Everything is looked after by somebody who is there, and the office has set what it is to set. */
function whole(more: Partial<KeptCommunity> = {}): KeptCommunity {
  const community = aCommunity({
    coverage: [
      covering('household-1', null, { estateId: 'estate-1' }),
      covering('household-2', null, { estateId: 'estate-2' }),
    ],
    terms: [...holders, duty],
    duty: 'term-chen',
    emergency: { silentSms: '12110', gas: '053200000119' },
  })
  const households = community.households.filter(({ id }) => id !== 'household-5')
  return { ...community, households, version: 1, letters: { entries: {} }, dueAt: null, ...more }
}

const gaps = (more: Partial<KeptCommunity> = {}, at = now) => findGaps(whole(more), at)
const kinds = (found: Gap[]) => found.map(({ kind }) => kind)
const with1 = (more: Partial<KeptCommunity['households'][number]>) =>
  whole().households.map((one) => (one.id === 'household-1' ? { ...one, ...more } : one))

it('where everything is looked after there is nothing', () => expect(gaps()).toEqual([]))

describe('a place that nobody looks after', () => {
  it('is a building without a primary: a backup alone is not one', () => {
    const coverage = [...whole().coverage.slice(1), covering('household-1', 'building-1', { role: 'backup' })]
    expect(gaps({ coverage }).filter(({ kind }) => kind === 'uncovered')).toMatchObject(
      [1, 2, 3, 4].map((no) => ({ action: 'cover', buildingId: `building-${no}`, units: [] })),
    )
  })

  it('is the other unit of a building of which one is covered, and whoever covers that is named first', () => {
    const coverage = [
      covering('household-3', 'building-1', { units: ['1单元'] }),
      ...[2, 3, 4].map((no) => covering('household-1', `building-${no}`)),
      covering('household-2', null, { estateId: 'estate-2' }),
    ]
    expect(gaps({ coverage })).toMatchObject([
      {
        ...{ kind: 'uncovered', place: '海棠苑1号楼2单元', buildingId: 'building-1', units: ['2单元'] },
        suggested: [{ id: 'household-3' }, { id: 'household-1' }],
      },
    ])
  })

  it('is none that is closed, or that is an entry of another', () => {
    const buildings = whole().buildings.map((one) =>
      one.id === 'building-4'
        ? { ...one, closedAt: now }
        : one.id === 'building-3'
          ? { ...one, mergedInto: 'building-2' }
          : one,
    )
    const coverage = [1, 2].map((no) => covering('household-1', `building-${no}`)).concat(whole().coverage.slice(1))
    expect(gaps({ buildings, coverage })).toEqual([])
  })

  it('is looked after by nobody who is only proposed or posted', () => {
    for (const status of ['proposed', 'posted'] as const)
      expect(kinds(gaps({ households: with1({ status }) }))).toEqual(Array(4).fill('uncovered'))
  })
})

describe('a post that cannot', () => {
  it('is held by nobody, or paused', () => {
    expect(gaps({ terms: [...holders.slice(1), duty] })).toMatchObject([
      { kind: 'vacant', action: 'invite', household: { id: 'household-1' } },
    ])
    expect(kinds(gaps({ households: with1({ status: 'paused' }) }))).toEqual(['paused'])
  })

  it('is away now, or within two weeks, with nobody who agreed to act for it', () => {
    const from = (iso: string, more = {}) =>
      away('household-1', null, { from: day(iso), until: day('2026-03-01'), ...more })
    expect(gaps({ absences: [from('2026-01-10')] })).toMatchObject([{ kind: 'away', day: '2026-01-10' }])
    expect(kinds(gaps({ absences: [from('2026-01-26')] }))).toEqual(['away'])
    expect(gaps({ absences: [from('2026-01-27')] })).toEqual([])
    expect(gaps({ absences: [from('2026-01-10', { standInId: 'household-2' })] })).toEqual([])
    const asked = from('2026-01-10', { standInId: 'household-2', state: 'asked' })
    expect(kinds(gaps({ absences: [asked] }))).toEqual(['away'])
  })

  it('is back today: the last day of an absence counts to its end', () => {
    const absence = away('household-1', null, { from: day('2026-01-01'), until: day('2026-01-13') })
    expect(kinds(gaps({ absences: [absence] }))).toEqual(['away'])
    expect(gaps({ absences: [absence] }, new Date('2026-01-12T16:00:00Z'))).toEqual([])
  })

  it('has more families than the community says, only where they are known', () => {
    const counted = (count: number) => whole().buildings.map((one) => ({ ...one, families: [{ units: [], count }] }))
    expect(gaps({ buildings: counted(6) })).toMatchObject([{ kind: 'too-many-families', count: 24, most: 20 }])
    expect(gaps({ buildings: counted(6), familiesMax: 24 })).toEqual([])
    const known = counted(30).map((one, index) => (index === 0 ? { ...one, families: [] } : one))
    expect(kinds(gaps({ buildings: known }))).toEqual(['too-many-families'])
    expect(gaps({ buildings: known })[0]).toMatchObject({ household: { id: 'household-2' } })
  })

  it('has more buildings than the community says, where it says a number', () => {
    expect(gaps({ buildingsMax: 3 })).toMatchObject([{ kind: 'too-many-buildings', count: 4, most: 3 }])
    expect(gaps({ buildingsMax: 4 })).toEqual([])
  })

  it('has a placard that does not hang a month after it began', () => {
    const begun = (iso: string, more = {}) =>
      with1({
        activeSince: day(iso),
        placards: [{ token: 'v1AAAAAAAAAA22', from: day('2025-11-01'), until: null, ...more }],
      })
    expect(gaps({ households: begun('2025-12-13') })).toMatchObject([
      { kind: 'not-hung', action: 'hang', day: '2025-12-13' },
    ])
    expect(gaps({ households: begun('2025-12-14') })).toEqual([])
    expect(gaps({ households: begun('2025-12-13', { hungOn: '2025-12-20' }) })).toEqual([])
  })

  it('has a term that ends within a month', () => {
    const until = (plannedUntil: string) => [{ ...(holders[0] ?? duty), plannedUntil }, ...holders.slice(1), duty]
    expect(gaps({ terms: until('2026-02-11') })).toMatchObject([{ kind: 'term-ending', day: '2026-02-11' }])
    expect(gaps({ terms: until('2026-02-12') })).toEqual([])
  })
})

describe('an office that has not set', () => {
  it('who is on duty, or whose duty is over', () => {
    expect(kinds(gaps({ duty: null }))).toEqual(['no-duty'])
    expect(kinds(gaps({ duty: 'term-gone' }))).toEqual(['no-duty'])
    expect(kinds(gaps({ dutyDays: { from: '2026-01-01', until: '2026-01-11' } }))).toEqual(['no-duty'])
    expect(gaps({ dutyDays: { from: '2026-01-01', until: '2026-01-12' } })).toEqual([])
  })

  it('the numbers for danger', () =>
    expect(gaps({ emergency: { silentSms: '12110', gas: null } })).toMatchObject([
      { kind: 'no-emergency-numbers', action: 'set-emergency-numbers' },
    ]))

  it('next year’s days off, from December on', () =>
    expect(gaps({}, new Date('2026-12-01T02:00:00Z'))).toMatchObject([{ kind: 'unknown-year', day: '2027-01-01' }]))
})
