import type { DeskCard } from '@contract/report/desk'
import { choicesIn, filtered, noFilter } from '../../../desk/app/pages/reports/list/filter'

const lamp = card({
  reportId: 'lamp',
  number: '1130-000002',
  place: '海棠苑3号楼1单元',
  gist: '楼道灯不亮',
  due: 'over',
})
const leak = card({
  ...{ reportId: 'leak', number: '1129-000001', place: '海棠苑12号楼', gist: '五楼漏水', category: 'leaks' },
  ...{ building: { id: 'b-12', name: '海棠苑12号楼' }, promisedOn: '2026-12-01', at: '2026-11-29T01:00:00.000Z' },
})
const yard = card({ reportId: 'yard', number: '1130-000003', place: '海棠苑小区里', building: null, promisedOn: null })
const rows = [lamp, leak, yard]

const ids = (filter: Partial<typeof noFilter>) =>
  filtered(rows, { ...noFilter, ...filter }).map(({ reportId }) => reportId)

describe('a list at the desk', () => {
  it('stands in its own order, until another is asked for', () => {
    expect(ids({})).toEqual(['lamp', 'leak', 'yard'])
    expect(ids({ sort: 'number' })).toEqual(['leak', 'lamp', 'yard'])
    expect(ids({ sort: 'newest' })).toEqual(['lamp', 'yard', 'leak'])
  })

  it('puts what promises no day last, and the third building before the twelfth', () => {
    expect(ids({ sort: 'due' })).toEqual(['leak', 'lamp', 'yard'])
    expect(ids({ sort: 'building' }).indexOf('lamp')).toBeLessThan(ids({ sort: 'building' }).indexOf('leak'))
  })

  it('is narrowed by all that is chosen at once', () => {
    expect(ids({ building: 'b-12' })).toEqual(['leak'])
    expect(ids({ category: 'leaks', due: 'over' })).toEqual([])
    expect(ids({ due: 'over' })).toEqual(['lamp'])
  })

  it('holds every word, wherever it stands: in the number, the place, what it is about, who has it', () => {
    expect(ids({ words: '漏水' })).toEqual(['leak'])
    expect(ids({ words: ' 3号楼  灯 ' })).toEqual(['lamp'])
    expect(ids({ words: '000003' })).toEqual(['yard'])
    expect(ids({ words: '2号党员中心户' })).toEqual(['lamp', 'leak', 'yard'])
  })

  it('offers what there is, with how many', () => {
    const { building, category } = choicesIn(rows)
    expect(building.map(({ label }) => label)).toEqual(['海棠苑3号楼（1）', '海棠苑12号楼（1）'])
    expect(category).toContainEqual({ value: 'fixtures', label: '公共设施坏了（2）' })
  })
})

function card(fields: Partial<DeskCard>): DeskCard {
  return {
    reportId: 'report',
    number: '1130-000001',
    state: 'routed',
    category: 'fixtures',
    place: '海棠苑3号楼',
    gist: '',
    at: '2026-11-30T01:00:00.000Z',
    promisedOn: '2026-12-03',
    due: 'later',
    assignee: { kind: 'household', name: '2号党员中心户' },
    question: false,
    communityId: 'haitang',
    building: { id: 'b-3', name: '海棠苑3号楼' },
    ...fields,
  }
}
