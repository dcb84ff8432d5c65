import type { CoveredPlace } from '../../../desk/app/components/posts/covered-places'
import type { CoverageRow } from '../../../desk/app/components/posts/views'
import { findHoles } from '../../../desk/app/pages/coverage/find-holes'

const today = '2026-01-12'
const households = new Map([
  ['one', { status: 'active' as const }],
  ['two', { status: 'paused' as const }],
  ['new', { status: 'posted' as const }],
])

const row = (more: Partial<CoverageRow> = {}): CoverageRow => ({
  ...{ householdId: 'one', estateId: null, buildingId: 'b-1', units: [], role: 'primary' },
  ...{ from: '2025-01-01', until: null },
  ...more,
})

function holes(rows: CoverageRow[], ofEstate: CoverageRow[] = [], more: Partial<CoveredPlace> = {}) {
  const place: CoveredPlace = {
    ...{
      id: 'b-1',
      estateId: 'e-1',
      buildingId: 'b-1',
      name: '海棠苑1号楼',
      units: ['1单元', '2单元'],
      isClosed: false,
    },
    coverage: { rows, mark: '' },
    ...more,
  }
  return findHoles(place, ofEstate, households, today)
}

describe('what the grid says of a building', () => {
  it('is open as a whole where nobody looks after it first: a backup is not enough, nor who is not in service, nor days to come', () => {
    for (const rows of [
      [],
      [row({ role: 'backup' })],
      [row({ householdId: 'new' })],
      [row({ householdId: 'gone' })],
      [row({ from: '2026-01-13' })],
      [row({ until: '2026-01-11' })],
    ])
      expect(holes(rows)).toEqual({ open: [], twice: null })
  })

  it('is open in the units that are left', () => {
    expect(holes([row({ units: ['1单元'] })]).open).toEqual(['2单元'])
    expect(holes([row({ units: ['1单元'] }), row({ householdId: 'two', units: ['2单元'] })]).open).toBeNull()
  })

  it('is not open where somebody looks after all of its estate, up to and with the last day', () => {
    expect(holes([], [row({ buildingId: null, estateId: 'e-1', until: today })]).open).toBeNull()
  })

  it('is looked after twice where two have it first at the same level', () => {
    const two = row({ householdId: 'two' })
    expect(holes([row(), two]).twice).toEqual([])
    expect(holes([row({ units: ['1单元'] }), row({ householdId: 'two', units: ['1单元', '2单元'] })]).twice).toEqual([
      '1单元',
    ])
    expect(holes([row(), row({ householdId: 'two', units: ['1单元'] })]).twice).toBeNull()
    expect(holes([row(), row({ householdId: 'two', role: 'backup' })]).twice).toBeNull()
  })

  it('is nothing where the building is closed, and nothing of a whole estate', () => {
    expect(holes([], [], { isClosed: true })).toEqual({ open: null, twice: null })
    expect(holes([], [], { buildingId: null })).toEqual({ open: null, twice: null })
  })
})
