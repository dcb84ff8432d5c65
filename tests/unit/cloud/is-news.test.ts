import type { Letter, LetterKind } from '../../../cloudfunctions/modules/letter/letter'
import { isNews } from '../../../cloudfunctions/modules/report/is-news'
import { reportState, type ReportState } from '@contract/schema/report'
import { aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const open = ['checking', 'routed', 'unrouted', 'accepted', 'asked', 'returned', 'reopened'] as const

/** Each letter of a report, and the states in which it says what is so. */
const trueIn: [LetterKind, readonly ReportState[]][] = [
  ['accepted', ['accepted', 'asked']],
  ['asked', ['asked']],
  ['resolved', ['resolved']],
  ['no-answer', ['resolved']],
  ['arrived', ['routed', 'unrouted']],
  ['decided', ['routed', 'unrouted']],
  ['answered', open],
  ['returned', ['returned']],
  ['reopened', ['reopened']],
  ['declined', reportState.options],
  ['minutes-out', reportState.options],
]

function aLetter(kind: LetterKind, posts = ['household-1']): Letter {
  return { kind, to: 'household', posts, at: mondayMorning, state: 'waiting' }
}

describe.each(trueIn)('the letter “%s”', (kind, states) => {
  it.each(reportState.options)('about a report that is %s', (state) => {
    expect(isNews(aLetter(kind), aReport({ state }))).toBe(states.includes(state))
  })
})

it('that something arrived is no news to who no longer has it', () => {
  expect(isNews(aLetter('arrived', ['household-2']), aReport())).toBe(false)
})
