import type { WorkerReport } from '@contract/report/worker'
import { actionsAtDesk } from '../../../desk/app/pages/reports/actions/actions-at-desk'
import { handOverWords } from '../../../desk/app/pages/reports/actions/hand-over-words'

const now = new Date('2026-01-12T02:00:00.000Z')

const report = {
  number: '0109-123456',
  state: 'accepted',
  category: 'fixtures',
  place: '海棠苑3号楼',
  spot: '老王家门口',
  text: '我家门口的灯坏了',
  at: '2026-01-09T01:00:00.000Z',
  promisedOn: null,
  hotline: null,
  assignee: { kind: 'community', name: '海棠社区' },
  timeline: [],
} as unknown as WorkerReport

describe('the text for 12345', () => {
  it('begins with what is wrong in the worker’s words, and says nothing of whom or in whose words', () => {
    const words = handOverWords(report, ' 楼道灯不亮 ', null, now)
    expect(words.split('\n').slice(0, 5)).toEqual([
      '什么事：楼道灯不亮',
      '编号：0109-123456',
      '地点：海棠苑3号楼',
      '类别：公共设施坏了',
      '收到：1月9日（周五）',
    ])
    expect(words).not.toMatch(/我家|老王|联系人/)
  })

  it('says whom to call only once the resident agreed', () => {
    const words = handOverWords(report, '', { name: '王姨', phone: '13900000001' }, now)
    expect(words.split('\n').at(-1)).toBe('联系人：王姨，13900000001（本人同意）')
    expect(handOverWords(report, '', { name: null, phone: null }, now)).toContain('联系人：没有留（本人同意）')
  })
})

describe('giving to 12345', () => {
  it('stands beside parking, and nowhere without it', () => {
    expect(actionsAtDesk(['resolve', 'park']).may).toEqual(['resolve', 'park', 'hand-over', 'summary'])
    expect(actionsAtDesk(['resolve']).may).not.toContain('hand-over')
  })
})
