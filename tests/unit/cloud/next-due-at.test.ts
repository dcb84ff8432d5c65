import { outOfQuietHours, type Letter } from '../../../cloudfunctions/workflow/letter'
import { nextDueAt } from '../../../cloudfunctions/modules/report/next-due-at'
import { mondayMorning } from '../../support/builders/a-report'

const day = (days: number) => new Date(mondayMorning.getTime() + days * 86_400_000)
const deadline = { acceptBy: mondayMorning, answerBy: mondayMorning, pausedSince: mondayMorning }
const nothing = { state: 'accepted', asked: null, letters: { entries: {} }, callbackTriedAt: null, deadline } as const
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
