import type { Outcome } from '../platform/connect-wechat'
import { outOfQuietHours, type Letter } from './letter'
import type { Became } from './with-letters-settled'

/** What came of one message to one person. */
export type Sent = { personId: string; outcome: Outcome }

/** What WeChat is too busy for is tried again after so many minutes each time, then no more. */
const TRY_AGAIN_AFTER_MIN = [1, 5, 30, 120]

/** How a letter stands that nobody is left to read. */
export const past: Became = { state: 'past' }

/** Gives how a letter stands after that. Where some were not sent at all it waits for those: until the next tick, or longer each time that WeChat was too busy. */
export function toLetterState(letter: Letter, sent: readonly Sent[], at: Date, isUrgent: boolean): Became {
  const outcomes = sent.map(({ outcome }) => outcome)
  const tries = letter.tries ?? 0
  const pause = TRY_AGAIN_AFTER_MIN[tries]
  const isBusy = outcomes.includes('busy') && pause !== undefined
  if (isBusy || outcomes.includes('unsent')) {
    const told = sent.filter(({ outcome }) => outcome !== 'unsent' && outcome !== 'busy')
    return {
      state: 'waiting',
      told: [...(letter.told ?? []), ...told.map(({ personId }) => personId)],
      ...(isBusy && {
        tries: tries + 1,
        notBefore: outOfQuietHours(new Date(at.getTime() + pause * 60_000), isUrgent),
      }),
    }
  }
  const isSent = outcomes.includes('sent') || outcomes.includes('sent-to-employee')
  return { state: isSent ? 'sent' : outcomes.includes('no-credit') ? 'no-credit' : 'failed' }
}
