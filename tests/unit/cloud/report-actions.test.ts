import { publishedCalendar } from '../../../cloudfunctions/modules/calendar/calendar'
import { reportState, type ReportState } from '@contract/report/report'
import type { Refusal } from '@contract/refusal'
import { residentActions } from '../../../cloudfunctions/modules/report/actions'
import { accept } from '../../../cloudfunctions/modules/report/actions/accept'
import { add } from '../../../cloudfunctions/modules/report/actions/add'
import { addHotline } from '../../../cloudfunctions/modules/report/actions/add-hotline-number'
import { answer } from '../../../cloudfunctions/modules/report/actions/answer'
import { callback, callbackByWorker } from '../../../cloudfunctions/modules/report/actions/answer-callback'
import { consent } from '../../../cloudfunctions/modules/report/actions/answer-consent'
import { ask, askIfMeeting } from '../../../cloudfunctions/modules/report/actions/ask'
import { assign } from '../../../cloudfunctions/modules/report/actions/assign'
import { decline } from '../../../cloudfunctions/modules/report/actions/decline'
import { pass } from '../../../cloudfunctions/modules/report/actions/pass-check'
import { reopen } from '../../../cloudfunctions/modules/report/actions/reopen'
import { resolve } from '../../../cloudfunctions/modules/report/actions/resolve'
import { giveBack } from '../../../cloudfunctions/modules/report/actions/return'
import { share } from '../../../cloudfunctions/modules/report/actions/share-contact'
import { informProperty } from '../../../cloudfunctions/modules/report/actions/tell-property'
import { thank } from '../../../cloudfunctions/modules/report/actions/thank'
import { withdraw } from '../../../cloudfunctions/modules/report/actions/withdraw'
import type { HouseholdFacts, WorkerFacts } from '../../../cloudfunctions/modules/report/commands'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { toHouseholds } from '../../../cloudfunctions/modules/report/route'
import { Refused } from '../../../cloudfunctions/platform/refuse'
import { act, allowedActions, type Action } from '../../../cloudfunctions/workflow/action'
import { aCommunity } from '../../support/builders/a-community'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'
import { aTerm, heldBy } from '../../support/builders/a-term'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const community = aCommunity({ terms: [heldBy({ openId: 'holder-2' }, aTerm({ householdId: 'household-2' }))] })
const key = aKey()
const open = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened'] as const
const yes = { contacted: true, solved: 'yes' } as const
const said = { commandId: key.command, text: '好了', photos: [] }
const toHousehold = { to: { kind: 'household', householdId: 'household-2', community } } as const

/** A household's or a worker's facts, whatever the rule asks for. */
function facts(at = mondayMorning): WorkerFacts & HouseholdFacts {
  return {
    at,
    senderKey: 'p',
    ownPosts: ['household-2'],
    takenOn: () => toHouseholds(community, ['household-2']),
    worker: {
      key: 'key-of-chen',
      personId: 'p',
      termId: 'term-1',
      name: '小陈',
      post: { kind: 'community', id: 'community-1', name: '海棠社区', phone: '' },
      scope: { kind: 'community', id: 'community-1' },
      households: [],
      calendar: publishedCalendar,
    },
  }
}

function does<Input>(action: Action<Report, WorkerFacts & HouseholdFacts, Input, Refusal, Refused>, input: Input) {
  return (report: Report, at = mondayMorning) => act(action, report, input, aKey(at), facts(at))
}

type Row = { does: (report: Report) => Report | Refused; from: readonly ReportState[]; to: ReportState | 'same' }

/** Each action, the states it starts from and where it leads: the table of docs/behaviour/report.md. */
const actions: Record<string, Row> = {
  accept: { does: does(accept, undefined), from: ['routed'], to: 'accepted' },
  return: { does: does(giveBack, { reason: 'away' }), from: ['routed', 'accepted'], to: 'returned' },
  ask: { does: does(ask, { text: '哪一层？' }), from: ['accepted'], to: 'asked' },
  'ask to meet': { does: does(askIfMeeting, undefined), from: ['accepted'], to: 'asked' },
  answer: { does: does(answer, { text: '三层' }), from: ['asked'], to: 'accepted' },
  'share a contact': { does: does(share, { contactId: 'contact-1' }), from: ['asked'], to: 'accepted' },
  'say whether the household may know who it is': {
    does: (report) => does(consent, { households: ['household-1'], agreed: true })(named(report)),
    from: ['routed', 'accepted', 'asked'],
    to: 'same',
  },
  'tell the property company': { does: does(informProperty, undefined), from: ['accepted'], to: 'accepted' },
  resolve: { does: does(resolve, said), from: ['routed', 'accepted'], to: 'resolved' },
  'record that nobody answered': { does: does(callbackByWorker, {}), from: ['resolved', 'closed'], to: 'same' },
  'answer the callback': { does: does(callback, yes), from: ['resolved', 'closed'], to: 'closed' },
  reopen: { does: does(reopen, {}), from: ['resolved', 'closed'], to: 'reopened' },
  thank: { does: does(thank, undefined), from: ['resolved', 'closed'], to: 'same' },
  assign: { does: does(assign, toHousehold), from: ['unrouted', 'returned', 'reopened'], to: 'routed' },
  'pass the check': { does: does(pass, undefined), from: ['checking'], to: 'routed' },
  decline: {
    does: does(decline, { reason: 'no-facts', goTo: '请打12345' }),
    from: ['unrouted', 'returned', 'routed', 'checking'],
    to: 'declined',
  },
  add: { does: does(add, { ...said, text: '四楼也是' }), from: open, to: 'same' },
  'add the number of 12345': { does: does(addHotline, { hotline: '2026-0001' }), from: open, to: 'same' },
  withdraw: { does: does(withdraw, undefined), from: open, to: 'withdrawn' },
}

/** The same of somebody who left a name and named no household. */
function named(report: Report): Report {
  return { ...report, identity: 'named', hasContact: { name: true, phone: false, shared: false } }
}

/** A report standing in that state, as it would. */
function standing(state: ReportState) {
  const ended = ['resolved', 'closed'].includes(state) ? mondayMorning : null
  const question = { at: mondayMorning, text: null, meet: true, by: '1号楼党员中心户', reminded: 0 }
  return aReport({ state, endedAt: ended, resolvedAt: ended, asked: state === 'asked' ? question : null })
}

describe.each(Object.entries(actions))('to %s', (_, { does, from, to }) => {
  it.each(reportState.options)('from %s', (state) => {
    const after = does(standing(state))
    if (!from.includes(state)) {
      expect(after).toBeInstanceOf(Refused)
      return
    }
    expect(after).toMatchObject({ state: to === 'same' ? state : to })
    expect((after as Report).history.at(-1)).toMatchObject({ command: key.command, at: key.at, by: key.by })
  })
})

const offered = (report: Report, at: Date) => allowedActions(residentActions, report, { at, senderKey: 'wang' })

describe('a report whose callback is still owed', () => {
  const late = new Date('2026-03-12T02:00:00Z')

  it.each(['partly', 'no'] as const)('is reopened by “%s” two months later, and offers what it takes', (solved) => {
    const resolvedLongAgo = standing('resolved')
    expect(offered(resolvedLongAgo, late)).toEqual(['answer-callback', 'reopen', 'thank'])
    expect(does(callback, { ...yes, solved })(resolvedLongAgo, late)).toMatchObject({ state: 'reopened' })
    expect(does(reopen, {})(resolvedLongAgo, late)).toMatchObject({ state: 'reopened' })
  })

  describe('and was closed unheard by the clock', () => {
    const unheard = { ...standing('closed'), resolvedAt: new Date('2025-12-01T02:00:00Z') }
    const lastMoment = new Date('2026-01-27T15:59:59.999Z')
    const after = new Date('2026-01-27T16:00:00Z')

    it.each(['yes', 'no'] as const)('is heard for fifteen days from then and no longer: “%s”', (solved) => {
      for (const [at, offers, outcome] of [
        [lastMoment, ['answer-callback', 'reopen', 'thank'], { state: solved === 'yes' ? 'closed' : 'reopened' }],
        [after, ['thank'], { code: 'TOO_LATE_TO_REOPEN' }],
      ] as const) {
        expect(offered(unheard, at)).toEqual(offers)
        expect(does(callback, { ...yes, solved })(unheard, at)).toMatchObject(outcome)
        expect(does(callbackByWorker, { ...yes, solved })(unheard, at)).toMatchObject(outcome)
      }
    })
  })
})

describe('a closed report', () => {
  it('that its resident has already called solved is reopened, not called back', () => {
    const closed = { ...standing('closed'), callback: { ...yes, satisfied: null, at: mondayMorning } }
    expect(does(callback, yes)(closed)).toMatchObject({ code: 'NOT_NOW' })
    expect(does(reopen, {})(closed)).toMatchObject({ state: 'reopened', reopenings: 1 })
  })

  it('is reopened until the end of the fifteenth day and no later', () => {
    const lastMoment = new Date('2026-01-27T15:59:59.999Z')
    expect(does(reopen, {})(standing('closed'), lastMoment)).toMatchObject({ state: 'reopened' })
    expect(does(reopen, {})(standing('closed'), new Date(lastMoment.getTime() + 1))).toMatchObject({
      code: 'TOO_LATE_TO_REOPEN',
    })
  })
})

describe('a report about somebody in need', () => {
  it('is hidden when taken back, never ended, and waits for no answer', () => {
    const report = { ...standing('asked'), category: 'care' } as Report
    const hidden = { state: 'accepted', withdrawn: true, asked: null, endedAt: null }
    expect(does(withdraw, undefined)(report)).toMatchObject(hidden)
    expect(does(ask, { text: '哪一户？' })({ ...standing('accepted'), withdrawn: true })).toMatchObject({
      code: 'NOT_NOW',
    })
  })
})

describe('a report whose resident shared a name and phone', () => {
  it('is not asked once more by that household whether they would meet', () => {
    const askedToMeet = does(askIfMeeting, undefined)(standing('accepted')) as Report
    const shared = does(share, { contactId: 'contact-1' })(askedToMeet) as Report
    const again = act(askIfMeeting, shared, undefined, aKey(), { ...facts(), ownPosts: ['household-1'] })
    expect(again).toMatchObject({ code: 'NOT_NOW' })
    expect(does(ask, { text: '哪一层？' })(shared)).toMatchObject({ state: 'asked' })
  })

  it('is asked by whoever stands in for that household: it was not shared with them', () => {
    const askedToMeet = does(askIfMeeting, undefined)(standing('accepted')) as Report
    const shared = does(share, { contactId: 'contact-1' })(askedToMeet) as Report
    expect(does(askIfMeeting, undefined)(shared)).toMatchObject({ state: 'asked', asked: { meet: true } })
  })
})

describe('a report that was returned', () => {
  it('once may go to a household again, twice stays with the community', () => {
    expect(does(assign, toHousehold)({ ...standing('returned'), returns: 1 })).toMatchObject({ state: 'routed' })
    expect(does(assign, toHousehold)({ ...standing('returned'), returns: 2 })).toMatchObject({
      code: 'STAYS_WITH_COMMUNITY',
    })
  })
})
