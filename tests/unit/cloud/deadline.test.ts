import { deadlineFrom, resumed, paused } from '../../../cloudfunctions/modules/report/deadline'
import { dueStatus } from '../../../cloudfunctions/modules/report/views/due-status'
import { dayOf } from '../../../cloudfunctions/platform/shanghai'
import { aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const answerDay = (deadline: { answerBy: Date }) => dayOf(deadline.answerBy)
const at = (iso: string) => new Date(iso)

describe('the promised day', () => {
  it('is three days ahead at a household, five at the community or street, to the end of the day in Shanghai', () => {
    expect(deadlineFrom(mondayMorning, 'household', 'fixtures').answerBy).toEqual(at('2026-01-15T15:59:59.999Z'))
    expect(answerDay(deadlineFrom(mondayMorning, 'community', 'care'))).toBe('2026-01-17')
    expect(answerDay(deadlineFrom(mondayMorning, 'street', 'unsure'))).toBe('2026-01-17')
  })

  it('counts from the day in Shanghai, not in London', () => {
    expect(answerDay(deadlineFrom(at('2026-01-12T16:30:00Z'), 'household', 'fixtures'))).toBe('2026-01-16')
  })

  it('asks for the first word on water, power and gas within 24 hours', () => {
    expect(deadlineFrom(mondayMorning, 'household', 'utilities').acceptBy).toEqual(at('2026-01-13T02:00:00Z'))
  })

  it.each([
    ['the same day', '2026-01-12T15:00:00Z', '2026-01-15'],
    ['the next morning', '2026-01-12T16:30:00Z', '2026-01-16'],
    ['three days later', '2026-01-15T02:00:00Z', '2026-01-18'],
  ])('moves by the days it stood still: answered %s', (_, answered, day) => {
    const stood = paused(deadlineFrom(mondayMorning, 'household', 'fixtures'), mondayMorning)
    const on = resumed(stood, at(answered))
    expect([answerDay(on), on.pausedSince]).toEqual([day, null])
  })

  it('stays when it never stood still', () => {
    const deadline = deadlineFrom(mondayMorning, 'household', 'fixtures')
    expect(resumed(deadline, at('2026-01-20T02:00:00Z'))).toEqual(deadline)
  })
})

describe('how near the day is', () => {
  it.each([
    ['later', '2026-01-13T15:59:00Z'],
    ['soon', '2026-01-13T16:01:00Z'],
    ['soon', '2026-01-15T15:59:00Z'],
    ['over', '2026-01-15T16:00:00Z'],
  ])('is %s at %s', (due, now) => expect(dueStatus(aReport(), at(now))).toBe(due))

  it('is still while the resident is asked, and done once it is over', () => {
    expect(dueStatus(aReport({ state: 'asked' }), at('2026-02-01T00:00:00Z'))).toBe('still')
    expect(dueStatus(aReport({ state: 'resolved' }), at('2026-02-01T00:00:00Z'))).toBe('done')
  })
})
