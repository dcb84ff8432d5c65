import {
  deadlineFrom,
  extended,
  lateFrom,
  paused,
  promisedFor,
  recounted,
  resumed,
} from '../../../cloudfunctions/modules/report/deadline'
import { dueStatus } from '../../../cloudfunctions/modules/report/views/due-status'
import { dayOf } from '../../../cloudfunctions/platform/shanghai'
import { aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const answerDay = (deadline: { answerBy: Date }) => dayOf(deadline.answerBy)
const at = (iso: string) => new Date(iso)

describe('the promised day', () => {
  it('is three working days ahead at a household, five at the community or street, to the end of the day in Shanghai', () => {
    expect(deadlineFrom(mondayMorning, 'household', 'fixtures').answerBy).toEqual(at('2026-01-15T15:59:59.999Z'))
    expect(answerDay(deadlineFrom(mondayMorning, 'community', 'care'))).toBe('2026-01-19')
    expect(answerDay(deadlineFrom(mondayMorning, 'street', 'unsure'))).toBe('2026-01-19')
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
    ['three days later', '2026-01-15T02:00:00Z', '2026-01-20'],
  ])('moves by the working days it stood still: answered %s', (_, answered, day) => {
    const stood = paused(deadlineFrom(mondayMorning, 'household', 'fixtures'), mondayMorning)
    const on = resumed(stood, at(answered))
    expect([answerDay(on), on.pausedSince]).toEqual([day, null])
  })

  it('skips the Spring Festival, which nobody works', () => {
    expect(answerDay(deadlineFrom(at('2026-02-13T09:59:00Z'), 'household', 'fixtures'))).toBe('2026-02-25')
  })

  it('is tomorrow for somebody in danger, whatever day that is', () => {
    expect(answerDay(deadlineFrom(at('2026-02-16T02:00:00Z'), 'community', 'danger'))).toBe('2026-02-17')
  })

  it('is only assumed when it falls into a year whose days off are not known', () => {
    const assumedOn = (day: string) => deadlineFrom(at(`${day}T02:00:00Z`), 'household', 'fixtures').assumed
    expect([assumedOn('2026-01-12'), assumedOn('2026-12-30')]).toEqual([false, true])
    const stood = paused(deadlineFrom(at('2026-12-25T02:00:00Z'), 'household', 'fixtures'), at('2026-12-25T03:00:00Z'))
    expect(resumed(stood, at('2026-12-31T02:00:00Z')).assumed).toBe(true)
  })

  it('is put off by a closed day within it, not by one before it, and never brought forward', () => {
    const deadline = deadlineFrom(mondayMorning, 'household', 'fixtures')
    const closedOn = (...closed: string[]) => answerDay(recounted(deadline, { off: [], on: [], closed }))
    expect([closedOn('2026-01-14'), closedOn('2026-01-09'), closedOn()]).toEqual([
      '2026-01-16',
      '2026-01-15',
      '2026-01-15',
    ])
    const putOff = recounted(deadline, { off: [], on: [], closed: ['2026-01-14'] })
    expect(answerDay(recounted(putOff, { off: [], on: [], closed: [] }))).toBe('2026-01-16')
  })

  it('that was chosen, and not counted, stays where it is', () => {
    const chosen = { ...deadlineFrom(mondayMorning, 'household', 'fixtures'), since: undefined }
    expect(answerDay(recounted(chosen, { off: [], on: [], closed: ['2026-01-14'] }))).toBe('2026-01-15')
  })

  it('stays when it never stood still', () => {
    const deadline = deadlineFrom(mondayMorning, 'household', 'fixtures')
    expect(resumed(deadline, at('2026-01-20T02:00:00Z'))).toEqual(deadline)
  })
})

describe('a day that is put off', () => {
  const fixtures = deadlineFrom(mondayMorning, 'street', 'fixtures')

  it('is so many working days later, over weekends and holidays', () => {
    // Promised for Monday the 19th.
    expect(answerDay(extended(fixtures, 5))).toBe('2026-01-26')
    const beforeFestival = deadlineFrom(at('2026-02-06T02:00:00Z'), 'street', 'fixtures')
    expect([answerDay(beforeFestival), answerDay(extended(beforeFestival, 3))]).toEqual(['2026-02-13', '2026-02-25'])
  })

  it('is counted anew from where it was counted, the days that were added too', () => {
    const closed = { off: [], on: [], closed: ['2026-01-22'] }
    expect(answerDay(recounted(extended(fixtures, 5), closed))).toBe('2026-01-27')
  })

  it('is assumed where the days off on the way are not known', () => {
    const december = deadlineFrom(at('2026-12-21T02:00:00Z'), 'street', 'fixtures')
    expect([december.assumed, extended(december, 10).assumed]).toEqual([false, true])
  })

  it('that was chosen is that day, and no closed day moves it', () => {
    const chosen = promisedFor('2026-02-11', fixtures)
    expect(answerDay(recounted(chosen, { off: [], on: [], closed: ['2026-02-11'] }))).toBe('2026-02-11')
  })
})

describe('how near the day is', () => {
  it.each([
    ['later', '2026-01-13T15:59:00Z'],
    ['soon', '2026-01-13T16:01:00Z'],
    ['soon', '2026-01-15T15:59:00Z'],
    ['over', '2026-01-15T16:00:00Z'],
  ])('is %s at %s', (due, now) => expect(dueStatus(aReport(), at(now))).toBe(due))

  it('is over on the Monday after a Friday, not on the Saturday, and soon over the weekend before', () => {
    const friday = aReport({ deadline: { ...aReport().deadline, answerBy: at('2026-01-16T15:59:59.999Z') } })
    const dueAt = (iso: string) => dueStatus(friday, at(iso))
    expect([dueAt('2026-01-17T02:00:00Z'), dueAt('2026-01-18T15:59:00Z')]).toEqual(['soon', 'soon'])
    expect(dueAt('2026-01-18T16:00:00Z')).toBe('over')
  })

  it.each(['2026-01-16', '2026-02-13', '2026-10-09', '2026-12-31'])(
    'is over from the very moment it is late: %s',
    (day) => {
      const answerBy = at(`${day}T15:59:59.999Z`)
      const report = aReport({ deadline: { ...aReport().deadline, answerBy } })
      const from = lateFrom(report.deadline)
      expect([dueStatus(report, new Date(from.getTime() - 1)), dueStatus(report, from)]).toEqual(['soon', 'over'])
    },
  )

  it('is later while it is parked, whatever day it is', () =>
    expect(dueStatus(aReport({ state: 'parked' }), at('2026-02-01T00:00:00Z'))).toBe('later'))

  it('is still while the resident is asked, and done once it is over', () => {
    const { deadline } = aReport()
    const asked = aReport({ state: 'asked', deadline: paused(deadline, deadline.answerBy) })
    expect(dueStatus(asked, at('2026-02-01T00:00:00Z'))).toBe('still')
    expect(dueStatus({ ...asked, deadline }, at('2026-02-01T00:00:00Z'))).toBe('over')
    expect(dueStatus(aReport({ state: 'resolved' }), at('2026-02-01T00:00:00Z'))).toBe('done')
  })
})
