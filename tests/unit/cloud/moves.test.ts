import { accepted } from '../../../cloudfunctions/modules/report/moves/accepted'
import { added } from '../../../cloudfunctions/modules/report/moves/added'
import { answered } from '../../../cloudfunctions/modules/report/moves/answered'
import { asked } from '../../../cloudfunctions/modules/report/moves/asked'
import { assigned } from '../../../cloudfunctions/modules/report/moves/assigned'
import { callbackTried } from '../../../cloudfunctions/modules/report/moves/callback-tried'
import { calledBack } from '../../../cloudfunctions/modules/report/moves/called-back'
import { checkPassed } from '../../../cloudfunctions/modules/report/moves/check-passed'
import { contactShared } from '../../../cloudfunctions/modules/report/moves/contact-shared'
import { declined } from '../../../cloudfunctions/modules/report/moves/declined'
import { hotlineAdded } from '../../../cloudfunctions/modules/report/moves/hotline-added'
import { propertyTold } from '../../../cloudfunctions/modules/report/moves/property-told'
import { reopened } from '../../../cloudfunctions/modules/report/moves/reopened'
import { resolved } from '../../../cloudfunctions/modules/report/moves/resolved'
import { returned } from '../../../cloudfunctions/modules/report/moves/returned'
import { thanked } from '../../../cloudfunctions/modules/report/moves/thanked'
import { withdrawn } from '../../../cloudfunctions/modules/report/moves/withdrawn'
import { reportState, type ReportState } from '@contract/schema/report'
import { Refused } from '../../../cloudfunctions/platform/refuse'
import { movesOfResident } from '../../../cloudfunctions/modules/report/views/moves-of-resident'
import { toHouseholds } from '../../../cloudfunctions/modules/report/route'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { aCommunity } from '../../support/builders/a-community'
import { aPress, aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const household = toHouseholds(aCommunity(), ['household-2'])
const press = aPress()
const open = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened'] as const
const yes = { contacted: true, solved: 'yes', satisfied: null } as const

type Move = { does: (report: Report) => Report | Refused; from: readonly ReportState[]; to: ReportState | 'same' }

/** Each move, the states it starts from and where it leads: the table of docs/behaviour.md. */
const moves: Record<string, Move> = {
  accepted: { does: (report) => accepted(report, household, press), from: ['routed'], to: 'accepted' },
  returned: { does: (report) => returned(report, 'away', null, press), from: ['routed', 'accepted'], to: 'returned' },
  asked: { does: (report) => asked(report, '哪一层？', press), from: ['accepted'], to: 'asked' },
  answered: { does: (report) => answered(report, '三层', press), from: ['asked'], to: 'accepted' },
  contactShared: { does: (report) => contactShared(report, 'contact-1', press), from: ['asked'], to: 'accepted' },
  propertyTold: { does: (report) => propertyTold(report, press), from: ['accepted'], to: 'accepted' },
  resolved: {
    does: (report) => resolved(report, { text: '好了', photos: [] }, household, press),
    from: ['routed', 'accepted'],
    to: 'resolved',
  },
  callbackTried: { does: (report) => callbackTried(report, press), from: ['resolved'], to: 'resolved' },
  calledBack: { does: (report) => calledBack(report, yes, null, press), from: ['resolved', 'closed'], to: 'closed' },
  reopened: { does: (report) => reopened(report, null, press), from: ['resolved', 'closed'], to: 'reopened' },
  thanked: { does: (report) => thanked(report, press), from: ['resolved', 'closed'], to: 'same' },
  assigned: {
    does: (report) => assigned(report, household, press),
    from: ['unrouted', 'returned', 'reopened'],
    to: 'routed',
  },
  checkPassed: { does: (report) => checkPassed(report, press), from: ['checking'], to: 'routed' },
  declined: {
    does: (report) => declined(report, 'no-facts', '请打12345', press),
    from: ['unrouted', 'returned', 'routed', 'checking'],
    to: 'declined',
  },
  added: { does: (report) => added(report, '四楼也是', [], press), from: open, to: 'same' },
  hotlineAdded: { does: (report) => hotlineAdded(report, '2026-0001', press), from: open, to: 'same' },
  withdrawn: { does: (report) => withdrawn(report, press), from: open, to: 'withdrawn' },
}

/** A report standing in that state, as it would. */
function standing(state: ReportState) {
  const ended = ['resolved', 'closed'].includes(state) ? mondayMorning : null
  const question = { at: mondayMorning, text: null, meet: true, by: '1号楼党员中心户', reminded: 0 }
  return aReport({ state, endedAt: ended, resolvedAt: ended, asked: state === 'asked' ? question : null })
}

describe.each(Object.entries(moves))('%s', (_, { does, from, to }) => {
  it.each(reportState.options)('from %s', (state) => {
    const after = does(standing(state))
    if (!from.includes(state)) {
      expect(after).toBeInstanceOf(Refused)
      return
    }
    expect(after).toMatchObject({ state: to === 'same' ? state : to })
    expect((after as Report).history.at(-1)).toMatchObject({ command: press.command, at: press.at, by: press.by })
  })
})

describe('a report whose callback is still owed', () => {
  const late = aPress(new Date('2026-03-12T02:00:00Z'))

  it.each(['partly', 'no'] as const)('is reopened by “%s” two months later, and offers what it takes', (solved) => {
    const resolvedLongAgo = standing('resolved')
    expect(movesOfResident(resolvedLongAgo, late.at)).toEqual(['call-back', 'reopen', 'thank'])
    expect(calledBack(resolvedLongAgo, { ...yes, solved }, null, late)).toMatchObject({ state: 'reopened' })
    expect(reopened(resolvedLongAgo, null, late)).toMatchObject({ state: 'reopened' })
  })

  it('closed unheard by the clock is heard for fifteen days from then and no longer', () => {
    const unheard = { ...standing('closed'), resolvedAt: new Date('2025-12-01T02:00:00Z') }
    const lastMoment = aPress(new Date('2026-01-27T15:59:59.999Z'))
    const after = aPress(new Date('2026-01-27T16:00:00Z'))
    for (const [press, offered, outcome] of [
      [lastMoment, ['call-back', 'reopen', 'thank'], { state: 'reopened' }],
      [after, ['thank'], { code: 'TOO_LATE_TO_REOPEN' }],
    ] as const) {
      expect(movesOfResident(unheard, press.at)).toEqual(offered)
      expect(calledBack(unheard, { ...yes, solved: 'no' }, null, press)).toMatchObject(outcome)
    }
  })
})

describe('a closed report', () => {
  it('that its resident has already called solved is reopened, not called back', () => {
    const closed = { ...standing('closed'), callback: { ...yes, at: mondayMorning } }
    expect(calledBack(closed, yes, null, press)).toMatchObject({ code: 'NOT_NOW' })
    expect(reopened(closed, null, press)).toMatchObject({ state: 'reopened', reopenings: 1 })
  })

  it('is reopened until the end of the fifteenth day and no later', () => {
    const lastMoment = new Date('2026-01-27T15:59:59.999Z')
    expect(reopened(standing('closed'), null, aPress(lastMoment))).toMatchObject({ state: 'reopened' })
    expect(reopened(standing('closed'), null, aPress(new Date(lastMoment.getTime() + 1)))).toMatchObject({
      code: 'TOO_LATE_TO_REOPEN',
    })
  })
})

describe('a report about somebody in need', () => {
  it('is hidden when taken back, never ended, and waits for no answer', () => {
    const report = { ...standing('asked'), category: 'care' } as Report
    expect(withdrawn(report, press)).toMatchObject({ state: 'accepted', withdrawn: true, asked: null, endedAt: null })
    expect(asked({ ...standing('accepted'), withdrawn: true }, '哪一户？', press)).toMatchObject({ code: 'NOT_NOW' })
  })
})

describe('a report that was returned', () => {
  it('once may go to a household again, twice stays with the community', () => {
    expect(assigned({ ...standing('returned'), returns: 1 }, household, press)).toMatchObject({ state: 'routed' })
    expect(assigned({ ...standing('returned'), returns: 2 }, household, press)).toMatchObject({
      code: 'STAYS_WITH_COMMUNITY',
    })
  })
})
