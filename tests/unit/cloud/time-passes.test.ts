import { reportState } from '@contract/report/report'
import * as fc from 'fast-check'
import { promisedFor } from '../../../cloudfunctions/modules/report/deadline'
import { withTimePassed } from '../../../cloudfunctions/modules/report/due'
import { nextDueAt } from '../../../cloudfunctions/modules/report/next-due-at'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { dayOf } from '../../../cloudfunctions/platform/shanghai'
import { aCommunity } from '../../support/builders/a-community'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const HOUR_MS = 3_600_000
const community = aCommunity()
const hoursLater = (hours: number) => new Date(mondayMorning.getTime() + hours * HOUR_MS)
const withoutLetters = (report: Report): Report => ({ ...report, letters: { entries: {} } })

/** A report in any state, with anybody, asked or called at any hour. */
const anyReport = fc
  .record({
    state: fc.constantFrom(...reportState.options),
    kind: fc.constantFrom('household', 'community', 'street', null),
    reminded: fc.integer({ min: 0, max: 2 }),
    tried: fc.boolean(),
    reviewIn: fc.integer({ min: 1, max: 90 }),
    reopenings: fc.integer({ min: 0, max: 3 }),
    withdrawn: fc.boolean(),
  })
  .map(({ state, kind, reminded, tried, reviewIn, ...more }) => {
    const report = aReport()
    const reviewOn = dayOf(hoursLater(reviewIn * 24))
    const asked = { at: mondayMorning, text: '哪一层？', meet: false, by: '', reminded }
    return withoutLetters({
      ...report,
      ...more,
      state,
      assignee: kind && { kind, ids: [`${kind}-1`], name: kind, worker: null },
      asked: state === 'asked' ? asked : null,
      callbackTriedAt: tried ? mondayMorning : null,
      deadline: state === 'parked' ? promisedFor(reviewOn, report.deadline) : report.deadline,
    })
  })
  // Nothing is put aside by nobody.
  .filter(({ state, assignee }) => state !== 'parked' || assignee !== null)

const anyHour = fc.integer({ min: 0, max: 24 * 120 }).map(hoursLater)

describe('the clock, whenever it looks at a report in whichever state', () => {
  it('does something exactly when its hour has come', () => {
    fc.assert(
      fc.property(anyReport, anyHour, (report, at) => {
        const dueAt = nextDueAt(report)
        const isDue = dueAt !== null && dueAt <= at
        expect(withTimePassed(report, aKey(at), community) !== report).toBe(isDue)
      }),
      { numRuns: 300 },
    )
  })

  it('comes to an end: after a few steps nothing is due any more', () => {
    fc.assert(
      fc.property(anyReport, anyHour, (report, at) => {
        let standing = report
        for (let steps = 0; steps < 4; steps++)
          standing = withoutLetters(withTimePassed(standing, aKey(at, {}, `tick-${steps}`), community))
        const dueAt = nextDueAt(standing)
        expect(dueAt === null || dueAt > at).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never leaves a report with a household that is late, nor parked beyond its day', () => {
    fc.assert(
      fc.property(anyReport, anyHour, (report, at) => {
        const { state, assignee, deadline } = withTimePassed(report, aKey(at), community)
        const isToDo = state === 'routed' || state === 'accepted'
        const isLate = deadline.answerBy.getTime() + 72 * HOUR_MS < at.getTime()
        expect(isToDo && assignee?.kind === 'household' && isLate).toBe(false)
        expect(state === 'parked' && dayOf(deadline.answerBy) <= dayOf(at)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
