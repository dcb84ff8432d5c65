import { endWords, ownWords } from '../../../src/packages/my/followed/end-words'
import { hintWords } from '../../../src/words/hint-words'

const now = new Date('2026-01-12T02:00:00Z')
const assignee = { kind: 'household', name: '3号楼党员中心户' } as const
const hint = { reportId: 'report-1', category: 'fixtures', at: '2026-01-09T10:00:00Z', assignee } as const

describe('that a neighbour said the same lately', () => {
  it('is told with when, who has it and by when', () => {
    expect(hintWords({ ...hint, promisedOn: '2026-01-12' }, now)).toBe(
      '邻居3天前已反映公共设施坏了，由3号楼党员中心户跟进，最晚1月12日（周一）。',
    )
  })

  it('is told without a day that is past, and without a name where nobody has it yet', () => {
    const unrouted = { ...hint, assignee: { kind: 'nobody', name: '' } as const, promisedOn: null }
    expect(hintWords({ ...unrouted, at: '2026-01-12T01:00:00Z' }, now)).toBe(
      '邻居今天已反映公共设施坏了，社区正在安排人。',
    )
    expect(hintWords({ ...unrouted, at: '2026-01-11T01:00:00Z' }, now)).toMatch(/^邻居昨天/)
  })
})

describe('what became of it, to a neighbour who follows', () => {
  it.each([
    ['resolved', '我这儿还没好'],
    ['closed', '我这儿还没好'],
    ['withdrawn', '我自己说'],
    ['declined', '我自己说'],
    ['accepted', undefined],
  ] as const)('once it is %s they can say it themselves: %s', (state, words) => {
    expect(ownWords({ state })).toBe(words)
    expect(endWords({ state }) === undefined).toBe(words === undefined)
  })
})
