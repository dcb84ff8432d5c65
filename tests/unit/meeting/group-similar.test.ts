import { groupSimilar } from '../../../cloudfunctions/modules/meeting/read/list-suggested-meetings'
import type { Report } from '../../../cloudfunctions/modules/report/report'

const about = (_id: string, more: Partial<Pick<Report, 'buildingId' | 'category' | 'handTo'>> = {}) =>
  ({ _id, buildingId: 'building-1', category: 'fixtures', handTo: 'household', ...more }) as Report
const ids = (reports: Report[]) => groupSimilar(reports).map((group) => group.map(({ _id }) => _id))

describe('reports about the same thing in the same building', () => {
  it('are a bench’s worth from three on', () => {
    expect(ids([about('a'), about('b')])).toEqual([])
    expect(ids([about('a'), about('b'), about('c')])).toEqual([['a', 'b', 'c']])
  })

  it('are told apart by building and by what they are about', () => {
    const mixed = ['a', 'b', 'c'].flatMap((id) => [
      about(id),
      about(`${id}-parking`, { category: 'parking' }),
      about(`${id}-next`, { buildingId: 'building-2' }),
    ])
    expect(ids(mixed)).toEqual([
      ['a', 'b', 'c'],
      ['a-parking', 'b-parking', 'c-parking'],
      ['a-next', 'b-next', 'c-next'],
    ])
    expect(ids(mixed.slice(0, 6))).toEqual([])
  })

  it.each([
    ['sensitive', { category: 'danger' as const }],
    ['handed straight on', { handTo: 'community' as const }],
    ['about nothing in particular', { category: 'unsure' as const }],
  ])('do not count when one is %s', (_, more) => {
    expect(ids([about('a', more), about('b', more), about('c', more)])).toEqual([])
    expect(ids([about('a'), about('b'), about('c', more)])).toEqual([])
  })
})
