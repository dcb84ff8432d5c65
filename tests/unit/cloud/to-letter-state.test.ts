import type { Outcome } from '../../../cloudfunctions/platform/connect-wechat'
import type { Letter } from '../../../cloudfunctions/workflow/letter'
import { toLetterState } from '../../../cloudfunctions/workflow/to-letter-state'
import { mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const letter = (fields: Partial<Letter> = {}): Letter => ({
  ...{ kind: 'asked', to: 'resident', ids: [], at: mondayMorning, state: 'sending' },
  ...fields,
})
const sent = (...outcomes: Outcome[]) => outcomes.map((outcome, no) => ({ personId: `person-${no}`, outcome }))
const after = (minutes: number) => new Date(mondayMorning.getTime() + minutes * 60_000)

describe('a letter for which WeChat is too busy', () => {
  it.each([
    [undefined, 1],
    [1, 5],
    [2, 30],
    [3, 120],
  ])('after %s tries waits %i minutes', (tries, minutes) => {
    const state = toLetterState(letter(tries === undefined ? {} : { tries }), sent('busy'), mondayMorning, true)
    expect(state).toMatchObject({ state: 'waiting', tries: (tries ?? 0) + 1, notBefore: after(minutes) })
  })

  it('is given up after that', () =>
    expect(toLetterState(letter({ tries: 4 }), sent('busy'), mondayMorning, false)).toEqual({ state: 'failed' }))

  it('waits for the morning when its pause ends in the night', () => {
    const evening = after(13 * 60 + 58 - 60)
    const { notBefore } = toLetterState(letter({ tries: 1 }), sent('busy'), evening, false)
    expect(notBefore && notBefore > new Date(evening.getTime() + 8 * 3_600_000)).toBe(true)
  })

  it('goes to nobody twice whom it reached', () =>
    expect(toLetterState(letter({ told: ['before'] }), sent('sent', 'busy'), mondayMorning, false)).toMatchObject({
      state: 'waiting',
      told: ['before', 'person-0'],
    }))
})

it('a letter that one of its readers could be sent is sent; that none had a subscription for, has no credit', () => {
  expect(toLetterState(letter(), sent('no-credit', 'sent'), mondayMorning, false)).toEqual({ state: 'sent' })
  expect(toLetterState(letter(), sent('failed', 'no-credit'), mondayMorning, false)).toEqual({ state: 'no-credit' })
})
