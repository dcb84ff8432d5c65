import { publishedCalendar } from '../../../cloudfunctions/modules/calendar/calendar'
import { reportState, type ReportState } from '@contract/report/report'
import type { Refusal } from '@contract/refusal'
import { residentActions } from '../../../cloudfunctions/modules/report/actions'
import { accept } from '../../../cloudfunctions/modules/report/actions/accept'
import { add } from '../../../cloudfunctions/modules/report/actions/add'
import { addHotline } from '../../../cloudfunctions/modules/report/actions/add-hotline-number'
import { answer } from '../../../cloudfunctions/modules/report/actions/answer'
import { callback, callbackByWorker } from '../../../cloudfunctions/modules/report/actions/answer-callback'
import { complete } from '../../../cloudfunctions/modules/report/actions/complete-callback'
import { consent } from '../../../cloudfunctions/modules/report/actions/answer-consent'
import { ask, askIfMeeting } from '../../../cloudfunctions/modules/report/actions/ask'
import { assign } from '../../../cloudfunctions/modules/report/actions/assign'
import { decline } from '../../../cloudfunctions/modules/report/actions/decline'
import { extend } from '../../../cloudfunctions/modules/report/actions/extend'
import { park } from '../../../cloudfunctions/modules/report/actions/park'
import { pass } from '../../../cloudfunctions/modules/report/actions/pass-check'
import { merge } from '../../../cloudfunctions/modules/report/actions/merge'
import { reopen } from '../../../cloudfunctions/modules/report/actions/reopen'
import { resolve } from '../../../cloudfunctions/modules/report/actions/resolve'
import { giveBack } from '../../../cloudfunctions/modules/report/actions/return'
import { share } from '../../../cloudfunctions/modules/report/actions/share-contact'
import { takeBack, takeBackAsWorker } from '../../../cloudfunctions/modules/report/actions/take-back-callback'
import { informProperty } from '../../../cloudfunctions/modules/report/actions/tell-property'
import { thank } from '../../../cloudfunctions/modules/report/actions/thank'
import { unpark } from '../../../cloudfunctions/modules/report/actions/unpark'
import { unmerge } from '../../../cloudfunctions/modules/report/actions/unmerge'
import { withdraw } from '../../../cloudfunctions/modules/report/actions/withdraw'
import type { HouseholdFacts, WorkerFacts } from '../../../cloudfunctions/modules/report/commands-on-report'
import { isUnanswered } from '../../../cloudfunctions/modules/report/is-unanswered'
import type { HistoryEntry } from '../../../cloudfunctions/modules/report/history-entry'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { isUsedUp } from '../../../cloudfunctions/modules/report/report-limits'
import { toCommunity, toHouseholds } from '../../../cloudfunctions/modules/report/route'
import { Refused } from '../../../cloudfunctions/platform/refuse'
import { act, allowedActions, type Action } from '../../../cloudfunctions/workflow/action'
import { aCommunity } from '../../support/builders/a-community'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'
import { aTerm, heldBy } from '../../support/builders/a-term'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const community = aCommunity({ terms: [heldBy({ openId: 'holder-2' }, aTerm({ householdId: 'household-2' }))] })
const key = aKey()
const open = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'parked', 'returned', 'reopened'] as const
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
  resolve: { does: does(resolve, said), from: ['routed', 'accepted', 'parked'], to: 'resolved' },
  park: {
    does: (report) => does(park, { reason: 'no-funds', reviewOn: '2026-02-11' })(atDesk(report)),
    from: ['accepted'],
    to: 'parked',
  },
  'take up what was parked': {
    does: (report) => does(unpark, undefined)(atDesk(report)),
    from: ['parked'],
    to: 'accepted',
  },
  extend: {
    does: (report) => act(extend, atDesk(report, 'street'), { days: 5, reason: '等配件' }, aKey(), factsOfStreet()),
    from: ['routed', 'accepted'],
    to: 'same',
  },
  'record that nobody answered': { does: does(callbackByWorker, {}), from: ['resolved', 'closed'], to: 'same' },
  'answer the callback': { does: does(callback, yes), from: ['resolved', 'closed'], to: 'closed' },
  'say besides whether somebody came': {
    does: (report) => does(complete, { contacted: true })(answered(report)),
    from: ['closed'],
    to: 'same',
  },
  'take back a slip of the finger': {
    does: (report) => does(takeBack, undefined)(answered(report)),
    from: ['closed', 'reopened'],
    to: 'resolved',
  },
  reopen: { does: does(reopen, {}), from: ['resolved', 'closed'], to: 'reopened' },
  thank: { does: does(thank, undefined), from: ['resolved', 'closed'], to: 'same' },
  assign: { does: does(assign, toHousehold), from: ['unrouted', 'returned', 'reopened'], to: 'routed' },
  'pass the check': { does: does(pass, undefined), from: ['checking'], to: 'routed' },
  decline: {
    does: does(decline, { reason: 'no-facts', goTo: '请打12345' }),
    from: ['unrouted', 'returned', 'routed', 'checking'],
    to: 'declined',
  },
  add: { does: does(add, { ...said, text: '四楼也是' }), from: [...open, 'merged'], to: 'same' },
  'add the number of 12345': {
    does: does(addHotline, { hotline: '2026-0001' }),
    from: [...open, 'merged'],
    to: 'same',
  },
  withdraw: { does: does(withdraw, undefined), from: [...open, 'merged'], to: 'withdrawn' },
  'merge into another': {
    does: does(merge, { main: aReport({ _id: 'report-2' }) }),
    from: ['routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened', 'parked'],
    to: 'merged',
  },
  'take out of another': {
    does: does(unmerge, { assignee: toCommunity(community) }),
    from: ['merged'],
    to: 'routed',
  },
}

/** The same with the community or the street. */
function atDesk(report: Report, kind: 'community' | 'street' = 'community'): Report {
  return { ...report, assignee: { kind, ids: [`${kind}-1`], name: '海棠社区', worker: null } }
}

function factsOfStreet(): WorkerFacts {
  const { worker, ...besides } = facts()
  return { ...besides, worker: { ...worker, scope: { kind: 'street', id: 'street-1' } } }
}

/** The same of somebody who left a name and named no household. */
function named(report: Report): Report {
  return { ...report, identity: 'named', hasContact: { name: true, phone: false, shared: false } }
}

/** The same after its resident said whether it is solved. */
function answered(report: Report): Report {
  if (report.state !== 'closed' && report.state !== 'reopened') return report
  return does(callback, { solved: report.state === 'closed' ? 'yes' : 'no' })(standing('resolved')) as Report
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

describe('a slip of the finger', () => {
  const before: Report = { ...standing('resolved'), callbackTriedAt: mondayMorning, reopenings: 1 }
  const byChen = aKey(mondayMorning, { kind: 'community', personId: 'p' })
  const byWang = aKey(mondayMorning, { kind: 'resident', personId: 'p' })
  const silent = { ...(before.history.at(-1) as HistoryEntry), event: 'closed-unheard' as const }
  const later = new Date(mondayMorning.getTime() + 60_000)
  const said = (solved: 'yes' | 'partly' | 'no', report: Report = before) =>
    does(callback, { solved })(report) as Report
  const takenBack = (report: Report) => does(takeBack, undefined)(report, later) as Report

  it.each(['yes', 'partly', 'no'] as const)(
    '“%s” taken back leaves everything as it was, and the answer owed',
    (solved) => {
      const after = takenBack(said(solved))
      const { history, letters, dueAt, retainedUntil, lastEventAt } = after
      expect(after).toEqual({
        ...before,
        history,
        letters,
        dueAt,
        retainedUntil,
        lastEventAt,
        callbackTriedAt: null,
        beforeCallback: null,
      })
      expect(history.at(-1)).toMatchObject({ event: 'callback-taken-back', solved })
      expect(offered(after, later)).toEqual(['answer-callback', 'reopen', 'thank'])
    },
  )

  it('counts as no reopening: after ten slips there are still ten left', () => {
    const slips = Array.from({ length: 10 }).reduce<Report>((report) => takenBack(said('no', report)), before)
    expect([slips.reopenings, isUsedUp(slips, 'reopenings')]).toEqual([1, false])
    const reopened = said('no', slips)
    expect(reopened).toMatchObject({ state: 'reopened', reopenings: 2 })
    expect(does(takeBack, undefined)(reopened, later)).toMatchObject({ code: 'TOO_MANY_TAKE_BACKS' })
  })

  it('goes back once, to what was said before: a report called solved stays so when “again broken” was the slip', () => {
    const solved = said('yes')
    const slipped = does(reopen, {})(solved, later) as Report
    expect(takenBack(slipped)).toMatchObject({ state: 'closed', callback: { solved: 'yes' }, solvedAt: mondayMorning })
    expect(does(takeBack, undefined)(takenBack(slipped), later)).toMatchObject({ code: 'NOT_NOW' })
  })

  it('is none any more once somebody was given it, also after it has come to stand there again', () => {
    const assigned = does(assign, { to: { kind: 'self' } })(said('no', { ...before, reopenings: 0 })) as Report
    expect(does(takeBack, undefined)(assigned)).toMatchObject({ code: 'NOT_NOW' })
    expect(does(takeBack, undefined)({ ...assigned, state: 'reopened' })).toMatchObject({ code: 'NOT_NOW' })
  })

  it('is a worker’s to take back where that worker heard it, and nobody else’s', () => {
    const heard = act(callbackByWorker, before, { contacted: true, solved: 'no' }, byChen, facts()) as Report
    const other = { ...facts(), worker: { ...facts().worker, personId: 'q' } }
    expect(act(takeBackAsWorker, heard, undefined, byChen, facts())).toMatchObject({ state: 'resolved' })
    expect(act(takeBackAsWorker, heard, undefined, byChen, other)).toMatchObject({ code: 'NOT_NOW' })
    expect(does(takeBack, undefined)(heard, later)).toMatchObject({ state: 'resolved' })
    const saidInApp = act(callback, before, { solved: 'no' }, byWang, facts()) as Report
    expect(act(takeBackAsWorker, saidInApp, undefined, byChen, facts())).toMatchObject({ code: 'NOT_NOW' })
  })

  it('does not hide that the resident could not be reached before', () => {
    const unheard = does(
      callback,
      yes,
    )({ ...standing('closed'), history: [...standing('closed').history, silent] }) as Report
    expect([isUnanswered(unheard), isUnanswered(takenBack(unheard))]).toEqual([false, true])
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

describe('the story of a report', () => {
  it('is in order, though of two presses at once the earlier is written second', () => {
    const later = new Date(mondayMorning.getTime() + 300)
    const first = act(informProperty, aReport({ state: 'accepted' }), undefined, aKey(later, {}, 'later'), facts(later))
    const both = act(informProperty, first as Report, undefined, aKey(mondayMorning, {}, 'earlier'), facts())
    const { history } = both as Report
    expect(history.slice(-2).map(({ command, at }) => [command, at])).toEqual([
      ['later', later],
      ['earlier', later],
    ])
  })
})
