import type { MonthFigures, Values } from '../../../desk/app/components/figures/asked'
import { codesFor, dashboardIn, needsCommunity } from '../../../desk/app/pages/dashboards/asked-dashboard'
import { codesThatSay, joinMonths } from '../../../desk/app/pages/dashboards/join-months'

const values = (gathered: number): Values => [{ code: 'gathered', value: gathered }]
const month = (...rows: [string, string, number][]): MonthFigures => ({
  isOver: true,
  all: [],
  rows: rows.map(([key, name, gathered]) => ({ key, name, values: values(gathered) })),
})

describe('two months side by side', () => {
  it('have a row for whatever stands in one of them, what was said most first', () => {
    const rows = joinMonths(month(['b2', '2号楼', 3], ['b3', '3号楼', 7]), month(['b1', '1号楼', 9]), 'building')
    expect(rows.map(({ name, part }) => [name, part])).toEqual([
      ['3号楼', { buildingId: 'b3' }],
      ['2号楼', { buildingId: 'b2' }],
      ['1号楼', { buildingId: 'b1' }],
    ])
    expect(rows[2]).toMatchObject({ now: [], before: values(9) })
  })

  it('leave communities in the order in which they are known, and call kinds of things what people call them', () => {
    const communities = joinMonths(month(['c1', '海棠社区', 1], ['c2', '听海社区', 5]), month(), 'community')
    expect(communities.map(({ name }) => name)).toEqual(['海棠社区', '听海社区'])
    expect(joinMonths(month(['leaks', '', 1]), month(), 'category')[0]).toMatchObject({
      name: '漏水、堵了',
      part: { category: 'leaks' },
    })
  })

  it('have no column of which no row says anything', () => {
    const rows = joinMonths(month(['b1', '1号楼', 2]), month(), 'building')
    expect(codesThatSay(rows, codesFor('building'))).toEqual(['gathered'])
  })
})

describe('a dashboard’s address', () => {
  it('names nothing: the last two months that are over, of a street by community', () => {
    expect(dashboardIn([], '2026-02', true)).toEqual({
      month: '2026-01',
      before: '2025-12',
      audience: 'inner',
      by: 'community',
    })
    expect(dashboardIn([], '2026-02', false).by).toBe('category')
  })

  it('that is no address is read as if it named nothing', () => {
    expect(dashboardIn(['all', '2026-13', 'all', 'person', 'x'], '2026-02', true)).toEqual(
      dashboardIn([], '2026-02', true),
    )
  })

  it('shows buildings of one community', () => {
    const street = dashboardIn(['all', '2026-01', 'inner', 'building'], '2026-02', true)
    expect([needsCommunity(street, true), needsCommunity(street, false)]).toEqual([true, false])
    expect(needsCommunity({ ...street, communityId: 'c1' }, true)).toBe(false)
  })
})
