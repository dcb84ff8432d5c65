import type { ReportCard } from '@contract/report/views'
import { findNext, inOrder } from '@/packages/household/today/in-order'

const card = (reportId: string, more: Partial<ReportCard> = {}): ReportCard => ({
  reportId,
  number: '0112-000001',
  state: 'accepted',
  category: 'fixtures',
  place: '3号楼1单元',
  gist: '灯不亮',
  at: '2026-01-12T02:00:00.000Z',
  promisedOn: '2026-01-15',
  due: 'later',
  assignee: { kind: 'household', name: '3号楼党员中心户' },
  question: false,
  answered: false,
  ...more,
})

const queue = (...rows: ReportCard[]) => ({ total: rows.length, rows, older: null })
const waiting = card('waiting', { state: 'asked', due: 'still' })
const today = (more: Partial<Parameters<typeof inOrder>[0]> = {}) => ({
  toAccept: queue(card('new', { state: 'routed' }), card('new-and-late', { state: 'routed', due: 'over' })),
  dueSoon: queue(card('late', { due: 'over', promisedOn: '2026-01-09' }), card('soon', { due: 'soon' })),
  inHand: queue(card('in-hand'), card('answered', { answered: true, promisedOn: '2026-01-16' })),
  waiting: queue(waiting),
  ...more,
})
const ids = (reports: readonly ReportCard[]) => reports.map(({ reportId }) => reportId)

describe('the reports of the household’s day', () => {
  it('stand in the order in which they should be dealt with, whichever list they came in', () => {
    expect(ids(inOrder(today()))).toEqual(['late', 'new-and-late', 'soon', 'new', 'answered', 'in-hand', 'waiting'])
  })

  it('are sorted by the day that was promised, then by when they were said', () => {
    const inHand = queue(
      card('later', { at: '2026-01-12T05:00:00.000Z' }),
      card('earlier'),
      card('tomorrow', { promisedOn: '2026-01-13' }),
      card('no-day', { promisedOn: null }),
    )
    const [list] = [inOrder(today({ toAccept: queue(), dueSoon: queue(), waiting: queue(), inHand }))]
    expect(ids(list)).toEqual(['tomorrow', 'earlier', 'later', 'no-day'])
  })

  it('stay where they were pressed when they are taken on there', () => {
    const pressed = card('new', { state: 'routed' })
    const afterwards = today({
      toAccept: queue(),
      inHand: queue(card('in-hand', { promisedOn: '2026-01-13' }), card('new')),
    })
    expect(ids(inOrder(afterwards, [pressed]))).toEqual(['late', 'soon', 'new', 'in-hand', 'waiting'])
    expect(inOrder(afterwards, [pressed])[2]?.state).toBe('accepted')
    expect(ids(inOrder(afterwards))).toEqual(['late', 'soon', 'in-hand', 'new', 'waiting'])
  })

  it('that somebody else took meanwhile stay in sight, so that this can be said at their card', () => {
    const taken = card('taken', { state: 'routed' })
    expect(ids(inOrder(today({ toAccept: queue() }), [taken]))).toContain('taken')
  })
})

describe('the report to turn to next', () => {
  it('is the first of the others', () => {
    expect(findNext(today(), 'late')?.reportId).toBe('new-and-late')
    expect(findNext(today(), 'soon')?.reportId).toBe('late')
  })

  it('is none that waits for the neighbour', () => {
    const alone = { toAccept: queue(), dueSoon: queue(), inHand: queue(), waiting: queue(waiting) }
    expect(findNext(alone, 'late')).toBeUndefined()
  })
})
