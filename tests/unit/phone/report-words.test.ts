import type { Receipt } from '@contract/report/sending'
import { handedOverWords, receiptWords } from '@/pages/report/receipt/receipt-words'
import type { DueStatus } from '@contract/report/views'
import { showRestWords } from '@/staff/show-rest-words'
import { assigneeWords } from '@/words/promise-words'
import { dueWords, stateWord } from '@/words/report-words'

const now = new Date('2026-01-12T02:00:00.000Z')
const assignee = { kind: 'household', name: '3号楼党员中心户' } as const

describe('where a report stands', () => {
  it('is never 办好了 when its resident could not be reached', () => {
    for (const state of ['resolved', 'closed'] as const)
      for (const reader of ['resident', 'staff'] as const) {
        expect(stateWord({ state, assignee, unanswered: true }, reader).word).toBe('没联系上，先搁下')
        expect(stateWord({ state, assignee, unanswered: false }, reader).word).toMatch(/^(办好了，等|已解决)/)
      }
  })
})

describe('a report that nobody has taken on yet', () => {
  it.each([
    [assignee, '转给3号楼中心户了，等他接'],
    [
      { kind: 'household', name: '3号楼党员中心户、5号楼党员中心户', several: true },
      '转给3号楼、5号楼中心户了，等着接',
    ],
    [{ kind: 'community', name: '海棠社区' }, '转给海棠社区了，等着接'],
  ] as const)('says to its resident who is to (%#)', (to, words) => {
    expect(stateWord({ state: 'routed', assignee: to }, 'resident').word).toBe(words)
    expect(stateWord({ state: 'routed', assignee: to }, 'household').word).toBe('还没接下')
  })
})

describe('a report that is partly solved', () => {
  it('is never said to be not solved', () => {
    const partly = { state: 'reopened', assignee, partly: true } as const
    expect(stateWord(partly, 'resident').word).toBe('社区接着办')
    expect(stateWord(partly, 'staff').word).toBe('居民说还差一点')
    expect(stateWord({ state: 'reopened', assignee }, 'staff').word).toBe('居民说还没解决')
  })
})

describe('the resident of a report', () => {
  it('is a 邻居 on a household’s pages, a 居民 on a worker’s', () => {
    for (const state of ['asked', 'resolved', 'reopened', 'withdrawn'] as const) {
      expect(stateWord({ state, assignee }, 'household').word).toContain('邻居')
      expect(stateWord({ state, assignee }, 'staff').word).toContain('居民')
    }
  })
})

describe('a promised day', () => {
  const due = (promisedOn: string, due: DueStatus = 'over') => ({ due, promisedOn })

  it('that is past is apologised for to the resident, and said to staff as it is', () => {
    expect(dueWords(due('2026-01-11'), 'resident', now)).toEqual({ word: '比说好的晚了，对不起', tone: 'late' })
    expect(dueWords(due('2026-01-11'), 'staff', now)?.word).toBe('超期没回音，说好1月11日（周日）')
  })

  it('is kept until the day is over', () => {
    expect(dueWords(due('2026-01-12', 'soon'), 'resident', now)?.word).toBe('最晚1月12日（周一）给您回音')
    expect(dueWords(due('2026-01-12', 'soon'), 'household', now)?.word).toBe('今天到期')
    expect(dueWords(due('2026-01-13', 'soon'), 'household', now)?.word).toBe('明天到期')
  })

  it('is yellow from one working day before, over a weekend too, and red only from the first working day after', () => {
    const friday = new Date('2026-01-16T02:00:00.000Z')
    const saturday = new Date('2026-01-17T02:00:00.000Z')
    const said = (promisedOn: string, status: DueStatus, at: Date) => dueWords(due(promisedOn, status), 'household', at)
    expect(said('2026-01-20', 'later', friday)).toEqual({ word: '最晚1月20日（周二）', tone: 'calm' })
    expect(said('2026-01-19', 'soon', friday)).toEqual({ word: '1月19日（周一）到期', tone: 'soon' })
    expect(said('2026-01-16', 'soon', saturday)).toEqual({ word: '说好1月16日（周五），还没回音', tone: 'soon' })
    expect(said('2026-01-16', 'over', saturday)).toEqual({ word: '超期没回音，说好1月16日（周五）', tone: 'late' })
  })

  it('of what is parked is when it is looked at again, never late', () => {
    const parked = { due: 'later', promisedOn: '2026-02-11', state: 'parked' } as const
    expect(dueWords(parked, 'resident', now)).toEqual({ word: '2月11日（周三）前再给您回音', tone: 'calm' })
    expect(dueWords(parked, 'staff', now)).toEqual({ word: '2月11日（周三）再看', tone: 'calm' })
  })
})

describe('a receipt', () => {
  const receipt: Receipt = {
    reportId: 'r',
    number: '0112-123456',
    assignee: { kind: 'household', name: '3号楼党员中心户' },
    promisedOn: '2026-01-15',
    identity: 'confidential',
    handTo: 'household',
    elsewhere: false,
    community: { id: 'c', name: '海棠社区', phone: '053280000001' },
  }

  it('of two households that look after the building says 谁先接谁办', () => {
    const both = { kind: 'household', name: '3号楼党员中心户、5号楼党员中心户', several: true } as const
    expect(receiptWords({ ...receipt, assignee: both }, now)[0]).toBe(
      '3号楼、5号楼党员中心户，谁先接谁办，最晚1月15日（周四）给您回音。',
    )
    expect(assigneeWords(receipt)).toBe('由3号楼党员中心户跟进')
  })

  it.each([
    [undefined, undefined],
    ['2026-01-12T01:59:30.000Z', undefined],
    ['2026-01-12T01:00:00.000Z', '今天上午9点的回执'],
    ['2026-01-11T12:30:00.000Z', '昨天晚上8点半的回执'],
  ])('opened again says when it was handed over (%s)', (at, words) => expect(handedOverWords(at, now)).toBe(words))

  it('of another placard’s place says whether its unit decided that, or all of the building', () => {
    const elsewhere = { ...receipt, elsewhere: true }
    expect(receiptWords({ ...elsewhere, ofUnit: true }, now)).toContain(
      '这个单元由3号楼党员中心户联系，已经转过去了，最晚1月15日（周四）给您回音。',
    )
    expect(receiptWords(elsewhere, now)[0]).toContain('这栋楼由3号楼党员中心户联系')
  })

  it.each(['named', 'confidential', 'anonymous'] as const)(
    'of a building without a household never speaks of one (%s)',
    (identity) => {
      for (const assignee of [
        { kind: 'community', name: '海棠社区' },
        { kind: 'nobody', name: '' },
      ] as const)
        expect(receiptWords({ ...receipt, identity, assignee }, now).join('')).not.toContain('中心户')
    },
  )
})

describe('the button to the next page', () => {
  it('says how many come', () => {
    expect(showRestWords({ total: 25, rows: Array.from({ length: 20 }) })).toBe('看后面的5件')
    expect(showRestWords({ total: 20, rows: Array.from({ length: 20 }) })).toBe('看后面的')
  })
})
