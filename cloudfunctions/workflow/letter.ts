import * as z from 'zod/mini'
import { inShanghai } from '../platform/shanghai'

/** Whom WeChat's templates are for: each counts by itself what a person may still be sent. */
export type Audience = 'resident' | 'staff'

/** By which tick a letter is being sent, and since when. */
const letterClaim = z.looseObject({ id: z.string(), at: z.date() })
export type LetterClaim = z.output<typeof letterClaim>

/** One letter of an outbox: of a kind that its thing has words for, to persons or to whoever holds the posts named when it is sent. */
export const letter = z.looseObject({
  kind: z.string(),
  to: z.enum(['resident', 'household', 'community', 'street']),
  ids: z.array(z.string()),
  at: z.date(),
  state: z.enum(['waiting', 'sending', 'sent', 'no-credit', 'failed', 'past']),
  claim: z.optional(letterClaim),
  /** To whom it went already while it waits for the others. */
  told: z.optional(z.array(z.string())),
  /** Which of the things in its document it tells of, where that holds several. */
  about: z.optional(z.string()),
  /** How often it was to be tried again, and not before when. */
  tries: z.optional(z.int()),
  notBefore: z.optional(z.date()),
})
export type Letter = z.output<typeof letter>

/** The letters of one thing, sent and unsent, each under its own key. */
export const outbox = z.looseObject({ entries: z.record(z.string(), letter) })
export type Outbox = z.output<typeof outbox>

/** What a letter says: at most 20 characters for what happened (a `thing`), five for where it stands (a `phrase`). Never what a resident wrote. */
export type LetterWords = { what: string; stands: string }

const QUIET_FROM_HOUR = 21
const QUIET_UNTIL_HOUR = 7

/** Gives the moment it may ring: not between 21:00 and 7:00 in Shanghai, unless it is urgent. */
export function outOfQuietHours(at: Date, urgent: boolean) {
  const clock = inShanghai(at)
  if (urgent || (clock.hour() >= QUIET_UNTIL_HOUR && clock.hour() < QUIET_FROM_HOUR)) return at
  const morning = clock.startOf('day').hour(QUIET_UNTIL_HOUR)
  return (clock.hour() < QUIET_UNTIL_HOUR ? morning : morning.add(1, 'day')).toDate()
}
