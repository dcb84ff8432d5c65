import { reportState, type ReportState } from '@contract/report/report'
import { absenceLetters } from '../../../cloudfunctions/modules/absence/letters'
import { doorsIn } from '../../../config/build-functions'
import { operationLetters, wordsOf } from '../../../cloudfunctions/modules/operations/letters'
import { meetingLetters } from '../../../cloudfunctions/modules/meeting/letters'
import { reportLetters, wordsNow, type ReportLetterKind } from '../../../cloudfunctions/modules/report/letters'
import { takeBack } from '../../../cloudfunctions/modules/report/actions/take-back-callback'
import { withCallback } from '../../../cloudfunctions/modules/report/actions/with-callback'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { Refused } from '../../../cloudfunctions/platform/refuse'
import { act } from '../../../cloudfunctions/workflow/action'
import type { Letter, LetterWords } from '../../../cloudfunctions/workflow/letter'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const letters: Record<string, LetterWords> = { ...reportLetters, ...meetingLetters, ...absenceLetters, ...alarms() }

/** Of each door. */
function alarms(): Record<string, LetterWords> {
  const doors = doorsIn()
  const broken = doors.map((door) => [`${door} broken`, wordsOf('door-broken', door)] as const)
  return { ...Object.fromEntries(broken), 'clock-stopped': operationLetters['clock-stopped'] }
}

describe.each(Object.entries(letters))('the letter “%s”', (_, { what, stands }) => {
  it('fits into WeChat’s template: a thing of 20 characters, a phrase of 5', () => {
    expect(what.length).toBeGreaterThan(0)
    expect(what.length).toBeLessThanOrEqual(20)
    expect(what).not.toMatch(/[a-z]/)
    expect(stands).toMatch(/^[\u4e00-\u9fff]{1,5}$/)
  })
})

const open = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'parked', 'returned', 'reopened'] as const

/** Each letter of a report, and the states in which it says what is so. */
const trueIn: Record<ReportLetterKind, readonly ReportState[]> = {
  accepted: ['accepted', 'asked'],
  asked: ['asked'],
  resolved: ['resolved'],
  'no-answer': ['resolved'],
  arrived: ['routed', 'unrouted'],
  decided: ['routed', 'unrouted'],
  answered: [...open, 'merged'],
  merged: ['merged'],
  unmerged: open,
  leads: open,
  'follow-accepted': ['accepted', 'asked'],
  'follow-parked': ['parked'],
  'follow-resolved': ['resolved', 'closed'],
  'follow-withdrawn': ['withdrawn'],
  returned: ['returned'],
  reopened: ['reopened'],
  partly: [],
  slip: [],
  muted: [],
  declined: reportState.options,
  lifted: ['routed'],
  extended: ['routed', 'accepted'],
  parked: ['parked', 'merged'],
  unparked: ['accepted', 'asked'],
  review: ['accepted'],
  discussed: reportState.options,
}

function aLetter(kind: string, ids = ['household-1']): Letter {
  return { kind, to: 'household', ids, at: mondayMorning, state: 'waiting' }
}

describe.each(Object.entries(trueIn))('the letter “%s”', (kind, states) => {
  it.each(reportState.options)('about a report that is %s', (state) => {
    expect(wordsNow(aLetter(kind), aReport({ state })) !== null).toBe(states.includes(state))
  })
})

it('that something arrived is no news to who no longer has it', () => {
  expect(wordsNow(aLetter('arrived', ['household-2']), aReport())).toBeNull()
})

it('of a kind that a newer door wrote is not sent by an older one', () => {
  expect(wordsNow(aLetter('something-new'), aReport())).toBeNull()
})

it.each(['extended', 'parked'] as const)(
  'that it is %s names the day, the longest too, in twenty characters',
  (kind) => {
    const deadline = { ...aReport().deadline, answerBy: new Date('2026-12-30T15:59:59.999Z') }
    const what = wordsNow(aLetter(kind), aReport({ state: kind === 'parked' ? 'parked' : 'accepted', deadline }))?.what
    expect(what).toContain('12月30日')
    expect(what?.length).toBeLessThanOrEqual(20)
  },
)

describe('what the desk is told of a reopening', () => {
  const said = (solved: 'partly' | 'no') => does(withCallback(aReport({ state: 'resolved' }), { solved }, aKey()))
  const takenBack = (report: Report) =>
    does(act(takeBack, report, undefined, aKey(), { at: mondayMorning, senderKey: '' }))
  const now = (kind: string, report: Report) => wordsNow(aLetter(kind), report)?.what ?? null

  it('is that it is not solved, or that only a part is, never both', () => {
    const [partly, no] = [said('partly'), said('no')]
    expect([now('reopened', no), now('partly', no)]).toEqual(['居民说还没解决，请重新安排', null])
    expect([now('reopened', partly), now('partly', partly)]).toEqual([null, '居民说还差一点，请接着安排'])
  })

  it.each([
    ['waiting', null],
    ['past', null],
    ['sending', '刚才那句点错了，不用重新安排'],
    ['sent', '刚才那句点错了，不用重新安排'],
    ['failed', '刚才那句点错了，不用重新安排'],
  ] as const)('is that it was a slip where the first letter is %s', (state, words) => {
    const report = takenBack(said('no'))
    const key = Object.keys(report.letters.entries).find((name) => name.startsWith('reopened')) ?? ''
    const first = { ...report.letters.entries[key], state } as Letter
    const letters = { entries: { ...report.letters.entries, [key]: first } }
    expect(now('slip', { ...report, letters })).toBe(words)
    expect(now('reopened', report)).toBeNull()
  })
})

function does(after: Report | Refused): Report {
  if (after instanceof Refused) throw new Error(after.code)
  return after
}
