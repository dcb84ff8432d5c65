import type { Community } from '../../../cloudfunctions/modules/estate/community'
import { route } from '../../../cloudfunctions/modules/report/route'
import { aCommunity, away, covering } from '../../support/builders/a-community'
import { aTerm, heldBy } from '../../support/builders/a-term'
import { mondayMorning as now } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const held = (...numbers: number[]) =>
  numbers.map((no) => heldBy({ openId: `holder-${no}` }, aTerm({ householdId: `household-${no}` })))

/** Household-1 looks after building-1; all five posts are held. */
function estate(more: Partial<Community> = {}) {
  return aCommunity({ coverage: [covering('household-1', 'building-1')], terms: held(1, 2, 3, 4, 5), ...more })
}

type Sent = Parameters<typeof route>[0]

function sent(more: Partial<Sent> = {}): Sent {
  return {
    place: { estateId: 'estate-1', buildingId: 'building-1', unit: null },
    category: 'fixtures',
    identity: 'confidential',
    handTo: 'household',
    residentId: 'somebody',
    ...more,
  }
}

const inUnit = (unit: string) => ({ estateId: 'estate-1', buildingId: 'building-1', unit })
const code = (report: Sent, community: Community) => route(report, community, now).route.code
const goesTo = (report: Sent, community: Community) => route(report, community, now).assignee?.ids ?? []

describe('a report goes', () => {
  it.each([
    ['community', 'handed-to-community', ['community-1']],
    ['street', 'handed-to-street', ['street-1']],
  ] as const)('straight to the %s when its resident wishes, whoever looks after the building', (handTo, why, ids) => {
    expect([code(sent({ handTo }), estate()), goesTo(sent({ handTo }), estate())]).toEqual([why, ids])
  })

  it('to the community when it comes from the household’s own holder', () => {
    const own = sent({ residentId: 'person-holder-1' })
    expect([code(own, estate()), goesTo(own, estate())]).toEqual(['own-household', ['community-1']])
  })

  it('to the community without saying why when that holder gave no name', () => {
    expect(code(sent({ residentId: 'person-holder-1', identity: 'anonymous' }), estate())).toBe('handed-to-community')
  })

  it.each(['building', 'care', 'danger'] as const)('to the community at once when it is about %s', (category) => {
    expect([code(sent({ category }), estate()), goesTo(sent({ category }), estate())]).toEqual([
      'category',
      ['community-1'],
    ])
  })

  it('to the household of the unit before that of the building, and that before the estate’s', () => {
    const coverage = [
      covering('household-3', null, { estateId: 'estate-1' }),
      covering('household-2', 'building-1'),
      covering('household-1', 'building-1', { units: ['1单元'] }),
    ]
    const community = estate({ coverage })
    expect([
      code(sent({ place: inUnit('1单元') }), community),
      goesTo(sent({ place: inUnit('1单元') }), community),
    ]).toEqual(['unit', ['household-1']])
    expect(goesTo(sent({ place: inUnit('2单元') }), community)).toEqual(['household-2'])
    const other = { estateId: 'estate-1', buildingId: 'building-4', unit: null }
    expect([code(sent({ place: other }), community), goesTo(sent({ place: other }), community)]).toEqual([
      'estate',
      ['household-3'],
    ])
  })

  it('to all who look after some of the units when no unit is named', () => {
    const coverage = [
      covering('household-1', 'building-1', { units: ['1单元'] }),
      covering('household-2', 'building-1', { units: ['2单元'] }),
    ]
    expect(goesTo(sent(), estate({ coverage }))).toEqual(['household-1', 'household-2'])
  })

  it('to both of two primaries, and to the one that is there', () => {
    const coverage = [covering('household-1', 'building-1'), covering('household-2', 'building-1')]
    expect(goesTo(sent(), estate({ coverage }))).toEqual(['household-1', 'household-2'])
    const absences = [away('household-1', 'household-3')]
    expect(goesTo(sent(), estate({ coverage, absences }))).toEqual(['household-2'])
  })

  it('along the chain of stand-ins', () => {
    const absences = [away('household-1', 'household-2'), away('household-2', 'household-3')]
    expect(route(sent(), estate({ absences }), now)).toMatchObject({
      assignee: { ids: ['household-3'] },
      route: { code: 'stand-in', household: '3号楼党员中心户', absent: '1号楼党员中心户' },
    })
  })

  it('past a stand-in whose post is empty, on along the chain', () => {
    const absences = [away('household-1', 'household-2'), away('household-2', 'household-3')]
    expect(goesTo(sent(), estate({ absences, terms: held(1, 3) }))).toEqual(['household-3'])
  })

  it('to the backup when the stand-ins turn in a circle, or there is none', () => {
    const coverage = [covering('household-1', 'building-1'), covering('household-4', 'building-1', { role: 'backup' })]
    const circle = [away('household-1', 'household-2'), away('household-2', 'household-1')]
    for (const absences of [circle, [away('household-1', null)], [away('household-1', 'household-1')]])
      expect([code(sent(), estate({ coverage, absences })), goesTo(sent(), estate({ coverage, absences }))]).toEqual([
        'backup',
        ['household-4'],
      ])
  })

  it.each(['vacant', 'paused', 'retired'])('to the backup when the primary is %s', (how) => {
    const coverage = [covering('household-1', 'building-1'), covering('household-4', 'building-1', { role: 'backup' })]
    const community = estate({ coverage })
    const without =
      how === 'vacant'
        ? { ...community, terms: held(4) }
        : {
            ...community,
            households: community.households.map((each) =>
              each.id === 'household-1' ? { ...each, status: how as 'paused' | 'retired' } : each,
            ),
          }
    expect(goesTo(sent(), without)).toEqual(['household-4'])
  })

  it('to the duty worker when nobody looks after the place, and else stands on the desk', () => {
    const coverage: Community['coverage'] = []
    expect(route(sent(), estate({ coverage, duty: 'term-chen' }), now)).toMatchObject({
      assignee: { kind: 'community', worker: 'term-chen' },
      route: { code: 'duty' },
    })
    expect(route(sent(), estate({ coverage }), now)).toEqual({
      assignee: null,
      route: { code: 'nobody', household: null, absent: null },
    })
  })

  it('by coverage and absences that are in force, not by those over or to come', () => {
    const over = { until: new Date('2026-01-11T00:00:00Z') }
    const ahead = { from: new Date('2026-01-13T00:00:00Z') }
    expect(code(sent(), estate({ coverage: [covering('household-1', 'building-1', over)] }))).toBe('nobody')
    expect(code(sent(), estate({ coverage: [covering('household-1', 'building-1', ahead)] }))).toBe('nobody')
    expect(code(sent(), estate({ absences: [away('household-1', 'household-2', ahead)] }))).toBe('building')
    expect(code(sent(), estate({ absences: [away('household-1', 'household-2', over)] }))).toBe('building')
  })
})
