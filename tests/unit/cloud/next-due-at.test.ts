import { outOfQuietHours, type Letter } from '../../../cloudfunctions/workflow/letter'
import { promisedFor } from '../../../cloudfunctions/modules/report/deadline'
import { nextDueAt } from '../../../cloudfunctions/modules/report/next-due-at'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { newDecisionReport } from '../../../cloudfunctions/modules/meeting/new-decision-report'
import { aCommunity } from '../../support/builders/a-community'
import { aMeeting } from '../../support/builders/a-meeting'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const day = (days: number) => new Date(mondayMorning.getTime() + days * 86_400_000)
const deadline = { acceptBy: mondayMorning, answerBy: mondayMorning, pausedSince: mondayMorning }
const nothing = {
  ...{ state: 'accepted', asked: null, letters: { entries: {} }, callbackTriedAt: null, deadline },
  ...{ resolvedAt: null, endedAt: null, callback: null },
  ...{ assignee: { kind: 'community', ids: [], name: '', worker: null } },
} as const satisfies Partial<Report>
const question = (reminded: number) => ({ at: mondayMorning, text: '哪一层？', meet: false, by: '', reminded })
const letter = (at: Date, state: Letter['state'] = 'waiting'): Letter => ({
  kind: 'accepted',
  to: 'resident',
  ids: [],
  at,
  state,
})

describe('the clock looks at a report again', () => {
  it('never, when nothing waits', () => expect(nextDueAt(nothing)).toBeNull())

  it.each([
    [0, 2],
    [1, 5],
    [2, 7],
  ])('after a question reminded %d times: on day %d', (reminded, on) =>
    expect(nextDueAt({ ...nothing, state: 'asked', asked: question(reminded) })).toEqual(day(on)),
  )

  it('seven days after a question reached its resident, however late that was', () => {
    const read = { ...question(2), reachedAt: day(3) }
    expect(nextDueAt({ ...nothing, state: 'asked', asked: read })).toEqual(day(10))
  })

  it('when the deadline runs on, two working days after a question that nobody read, and then no more', () => {
    const unread = { ...question(2), reachedAt: null }
    const endOfWednesday = new Date('2026-01-14T15:59:59.999Z')
    expect(nextDueAt({ ...nothing, state: 'asked', asked: unread })).toEqual(endOfWednesday)
    const running = { ...deadline, pausedSince: null }
    expect(nextDueAt({ ...nothing, state: 'asked', asked: unread, deadline: running })).toBeNull()
  })

  it('seven days after a callback try, as long as it is not closed', () => {
    expect(nextDueAt({ ...nothing, state: 'resolved', callbackTriedAt: day(1) })).toEqual(day(8))
    expect(nextDueAt({ ...nothing, state: 'closed', callbackTriedAt: day(1) })).toBeNull()
  })

  it.each(['routed', 'accepted'] as const)('on the first working day after its household’s day: %s', (state) => {
    const { assignee, deadline } = aReport()
    // Promised for Thursday the 15th.
    expect(nextDueAt({ ...nothing, state, assignee, deadline })).toEqual(new Date('2026-01-15T16:00:00Z'))
    const friday = { ...deadline, answerBy: new Date('2026-01-16T15:59:59.999Z') }
    expect(nextDueAt({ ...nothing, state, assignee, deadline: friday })).toEqual(new Date('2026-01-18T16:00:00Z'))
  })

  it.each(['asked', 'resolved', 'checking'] as const)('not for a household’s day while it is %s', (state) => {
    const { assignee, deadline } = aReport()
    expect(nextDueAt({ ...nothing, state, assignee, deadline })).toBeNull()
  })

  it.each([
    ['tomorrow', '2026-01-13', '2026-01-13T16:00:00Z'],
    ['in a month', '2026-02-11', '2026-02-11T16:00:00Z'],
  ])('on the day after the one on which a bench agreed: %s', (_, by, dueAt) => {
    const decisions = [{ what: '请中心户管钥匙', role: 'household' as const, by, reportId: null }]
    const community = aCommunity()
    const post = { id: 'household-1', name: '1号楼党员中心户', number: '1001' }
    const caller = { key: 'k', personId: 'p', post, ownPosts: [post.id], households: [post.id], besides: [], community }
    const report = newDecisionReport(aMeeting({ decisions }), 0, caller, aKey())
    expect(nextDueAt({ ...report, letters: { entries: {} } })).toEqual(new Date(dueAt))
    // Its own letter, which tells of it, is due before.
    expect(report.dueAt).toEqual(nextDueAt(report))
  })

  it('on the review day of what is parked, from its first moment', () => {
    const deadline = promisedFor('2026-02-01', nothing.deadline)
    expect(nextDueAt({ ...nothing, state: 'parked', deadline })).toEqual(new Date('2026-01-31T16:00:00Z'))
  })

  it('for the first letter that waits, not for those that are sent', () => {
    const entries = { a: letter(day(3)), b: letter(day(1), 'sent'), c: letter(day(2)) }
    expect(nextDueAt({ ...nothing, letters: { entries } })).toEqual(day(2))
    const asked = { ...nothing, state: 'asked', asked: question(2), letters: { entries } } as const
    expect(nextDueAt(asked)).toEqual(day(2))
  })
})

describe('quiet hours in Shanghai', () => {
  it.each([
    ['20:59', '2026-01-12T12:59:59Z', '2026-01-12T12:59:59Z'],
    ['21:00', '2026-01-12T13:00:00Z', '2026-01-12T23:00:00Z'],
    ['midnight', '2026-01-12T16:00:00Z', '2026-01-12T23:00:00Z'],
    ['6:59', '2026-01-12T22:59:00Z', '2026-01-12T23:00:00Z'],
    ['7:00', '2026-01-12T23:00:00Z', '2026-01-12T23:00:00Z'],
  ])('at %s', (_, at, rings) => expect(outOfQuietHours(new Date(at), false)).toEqual(new Date(rings)))

  it('are not kept when somebody is in danger', () => {
    const night = new Date('2026-01-12T18:00:00Z')
    expect(outOfQuietHours(night, true)).toEqual(night)
  })
})
