import { reportState, type ReportState } from '@contract/report/report'
import { meetingLetters } from '../../../cloudfunctions/modules/meeting/letters'
import { reportLetters, wordsNow, type ReportLetterKind } from '../../../cloudfunctions/modules/report/letters'
import type { Letter, LetterWords } from '../../../cloudfunctions/workflow/letter'
import { aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const letters: Record<string, LetterWords> = { ...reportLetters, ...meetingLetters }

describe.each(Object.entries(letters))('the letter “%s”', (_, { what, stands }) => {
  it('fits into WeChat’s template: a thing of 20 characters, a phrase of 5', () => {
    expect(what.length).toBeGreaterThan(0)
    expect(what.length).toBeLessThanOrEqual(20)
    expect(stands).toMatch(/^[\u4e00-\u9fff]{1,5}$/)
  })
})

const open = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened'] as const

/** Each letter of a report, and the states in which it says what is so. */
const trueIn: Record<ReportLetterKind, readonly ReportState[]> = {
  accepted: ['accepted', 'asked'],
  asked: ['asked'],
  resolved: ['resolved'],
  'no-answer': ['resolved'],
  arrived: ['routed', 'unrouted'],
  decided: ['routed', 'unrouted'],
  answered: open,
  returned: ['returned'],
  reopened: ['reopened'],
  declined: reportState.options,
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
