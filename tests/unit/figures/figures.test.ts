import type { FigureCode } from '@contract/figures/figures'
import { figures, valueIn } from '../../../cloudfunctions/modules/figures/figures'
import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { withoutWords } from '../../../cloudfunctions/modules/report/retention'
import { aTold, inShanghai } from '../../support/builders/a-history'
import { aGuest, aMeeting } from '../../support/builders/a-meeting'

process.env.LIANXINQIAO_SECRET = 'a secret of the unit tests'

const here = { communityId: 'community-1' }
const much = inShanghai('2026-06-01 00:00')

function count(month: string, reports: readonly Report[], meetings: readonly Meeting[] = [], audience = 'inner') {
  const all = figures(here, month, audience as 'inner' | 'open', { reports, meetings }, much)
  return (...codes: FigureCode[]) => codes.map((code) => valueIn(all, code))
}

const settledInJanuary = aTold([
  ['2026-01-10 09:00', 'submitted', 'checking'],
  ['2026-01-10 09:00', 'routed', 'routed'],
  ['2026-01-11 09:00', 'accepted', 'accepted'],
  ['2026-01-12 09:00', 'resolved', 'resolved'],
])

function later(report: Report, ...story: Parameters<typeof aTold>[0]) {
  const more = aTold(story)
  return { ...report, state: more.state, history: [...report.history, ...more.history] }
}

describe('a month in Shanghai', () => {
  it('ends with the last second of its last day', () => {
    const last = aTold([['2026-01-31 23:59:59', 'submitted', 'routed']])
    const next = aTold([['2026-02-01 00:00', 'submitted', 'routed']], { _id: 'report-2' })
    expect(count('2026-01', [last, next])('gathered', 'open')).toEqual([1, 1])
    expect(count('2026-02', [last, next])('gathered', 'open')).toEqual([1, 2])
  })

  it('counts how it stood at its end, whatever happened since', () => {
    const report = later(settledInJanuary, ['2026-02-02 09:00', 'called-back', 'closed'])
    expect(count('2026-01', [report])('gathered', 'settled', 'solved')).toEqual([1, 1, 0])
    expect(count('2026-02', [report])('gathered', 'settled', 'solved')).toEqual([0, 0, 1])
  })
})

describe('办结', () => {
  it('is counted once, however often it was settled in the month', () => {
    const twice = later(
      settledInJanuary,
      ['2026-01-13 09:00', 'reopened', 'reopened'],
      ['2026-01-14 09:00', 'assigned', 'routed'],
      ['2026-01-15 09:00', 'resolved', 'resolved'],
    )
    expect(count('2026-01', [twice])('gathered', 'settled', 'reopened')).toEqual([1, 1, 1])
  })

  it('of January stays January’s when it is reopened in February, whose 重办 it is', () => {
    const reopened = later(settledInJanuary, ['2026-02-01 08:00', 'reopened', 'reopened'])
    expect(count('2026-01', [reopened])('settled', 'reopened')).toEqual([1, 0])
    expect(count('2026-02', [reopened])('gathered', 'settled', 'reopened', 'open')).toEqual([0, 0, 1, 1])
  })

  it('is not what nobody could be asked about (没联系上)', () => {
    const unheard = aTold([
      ['2026-01-10 09:00', 'submitted', 'routed'],
      ['2026-01-11 09:00', 'asked', 'asked'],
      ['2026-01-20 09:00', 'no-answer', 'resolved'],
    ])
    expect(count('2026-01', [unheard])('gathered', 'settled', 'open')).toEqual([1, 0, 0])
  })

  it('is not what is merged, though it was said; out of it again it is open', () => {
    const merged = later(settledInJanuary, ['2026-01-13 09:00', 'merged', 'merged'])
    expect(count('2026-01', [merged])('gathered', 'settled', 'open')).toEqual([1, 0, 0])
    const unmerged = later(merged, ['2026-01-14 09:00', 'unmerged', 'routed'])
    expect(count('2026-01', [unmerged])('gathered', 'settled', 'open')).toEqual([1, 0, 1])
  })
})

describe('居民认可解决', () => {
  it('is a “yes” that stands at the end of its month', () => {
    const solved = later(settledInJanuary, ['2026-01-13 09:00', 'called-back', 'closed'])
    expect(count('2026-01', [solved])('settled', 'solved')).toEqual([1, 1])
    const reopened = later(solved, ['2026-01-14 09:00', 'reopened', 'reopened'])
    expect(count('2026-01', [reopened])('settled', 'solved', 'reopened')).toEqual([0, 0, 1])
  })

  it('is no slip of the finger, nor is a reopening that was one', () => {
    const slip = later(
      settledInJanuary,
      ['2026-01-13 09:00', 'called-back', 'closed'],
      ['2026-01-13 09:01', 'callback-taken-back', 'resolved'],
      ['2026-01-13 09:02', 'reopened', 'reopened'],
      ['2026-01-13 09:03', 'callback-taken-back', 'resolved'],
    )
    expect(count('2026-01', [slip])('settled', 'solved', 'reopened')).toEqual([1, 0, 0])
  })
})

describe('收集社情民意', () => {
  it('leaves out what was taken back before anybody took it on, and nothing else', () => {
    const untouched = aTold([
      ['2026-01-10 09:00', 'submitted', 'routed'],
      ['2026-01-10 10:00', 'withdrawn', 'withdrawn'],
    ])
    const takenOn = aTold([
      ['2026-01-10 09:00', 'submitted', 'routed'],
      ['2026-01-10 09:30', 'accepted', 'accepted'],
      ['2026-01-10 10:00', 'withdrawn', 'withdrawn'],
    ])
    expect(count('2026-01', [untouched])('gathered')).toEqual([0])
    expect(count('2026-01', [takenOn])('gathered')).toEqual([1])
  })

  it('leaves out what a bench decided, which is 议定, and 落实 once it is done', () => {
    const decided = aTold([['2026-01-20 09:00', 'decided', 'routed']], { meetingId: 'meeting-1' })
    expect(count('2026-01', [decided])('gathered', 'decisions', 'done', 'open')).toEqual([0, 1, 0, 1])
    const done = later(decided, ['2026-01-21 09:00', 'resolved', 'resolved'])
    expect(count('2026-01', [done])('gathered', 'decisions', 'done', 'settled')).toEqual([0, 1, 1, 1])
    const next = later(decided, ['2026-02-21 09:00', 'resolved', 'resolved'])
    expect(count('2026-01', [next])('decisions', 'done')).toEqual([1, 0])
    expect(count('2026-02', [next])('decisions', 'done', 'settled')).toEqual([0, 0, 1])
  })

  it('stays as it was after 24 months, when nobody’s words are left', () => {
    const all = [settledInJanuary, later(settledInJanuary, ['2026-01-13 09:00', 'called-back', 'closed'])]
    const forgotten = all.map((report) => withoutWords(report, inShanghai('2028-02-01 03:00')))
    const codes = ['gathered', 'settled', 'solved', 'parked', 'open', 'reopened'] as const
    for (const audience of ['inner', 'open'])
      expect(count('2026-01', forgotten, [], audience)(...codes)).toEqual(count('2026-01', all, [], audience)(...codes))
  })
})

describe('meetings', () => {
  const came = { guests: [aGuest('a', { party: 2, attendedAt: much }), aGuest('b', { party: 3 })] }

  it('count where somebody came, with those who came', () => {
    expect(count('2026-01', [], [aMeeting(came)])('benches', 'comers')).toEqual([1, 2])
    expect(count('2026-01', [], [aMeeting()])('benches', 'comers')).toEqual([0, 0])
    expect(count('2026-02', [], [aMeeting(came)])('benches', 'comers')).toEqual([0, 0])
  })

  it('do not count where they were called off, or never announced', () => {
    expect(count('2026-01', [], [aMeeting({ ...came, state: 'cancelled' })])('benches')).toEqual([0])
    expect(count('2026-01', [], [aMeeting({ ...came, state: 'draft', publishedAt: null })])('benches')).toEqual([0])
  })

  it('of listening count once they carry a report, or were ended', () => {
    const stand = aMeeting({ kind: 'stand' })
    const written = aTold([['2026-01-15 15:20', 'submitted', 'routed']], { origin: { kind: 'stand', id: stand._id } })
    expect(count('2026-01', [], [stand])('stands', 'benches')).toEqual([0, 0])
    expect(count('2026-01', [written], [stand])('stands')).toEqual([1])
    expect(count('2026-01', [], [{ ...stand, endedAt: much }])('stands')).toEqual([1])
  })

  it('to settle a quarrel count among the benches', () => {
    expect(count('2026-01', [], [aMeeting({ ...came, kind: 'mediation' })])('benches', 'comers')).toEqual([1, 2])
  })
})

it('every figure names what it counts', () => {
  const all = figures(here, '2026-01', 'inner', { reports: [settledInJanuary], meetings: [] }, much)
  expect(all.find(({ code }) => code === 'settled')).toEqual({ code: 'settled', value: 1, ids: ['report-1'] })
})

it('what was handed to the street is no figure of the community', () => {
  const handed = { ...settledInJanuary, handTo: 'street' as const }
  const documents = { reports: [handed], meetings: [] }
  expect(valueIn(figures(here, '2026-01', 'inner', documents, much), 'gathered')).toBe(0)
  expect(valueIn(figures({ streetId: handed.streetId }, '2026-01', 'inner', documents, much), 'gathered')).toBe(1)
})
