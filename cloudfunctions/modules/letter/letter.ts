import * as z from 'zod/mini'
import { inShanghai } from '../../platform/shanghai'

/** What happened, as far as a letter says it; its words are in `words.ts` and never what the resident wrote. */
export const letterKind = z.enum([
  'accepted',
  'asked',
  'resolved',
  'no-answer',
  'declined',
  'arrived',
  'decided',
  'answered',
  'returned',
  'reopened',
  'seat-offered',
  'seat-given',
  'meeting-tomorrow',
  'meeting-today',
  'meeting-moved',
  'meeting-cancelled',
  'minutes-out',
  'minutes-due',
])
export type LetterKind = z.output<typeof letterKind>

/** One letter of an outbox: to a person (a report's resident, or the one named), or to whoever holds the posts named when it is sent. */
export const letter = z.looseObject({
  kind: letterKind,
  to: z.enum(['resident', 'household', 'community', 'street']),
  posts: z.array(z.string()),
  at: z.date(),
  state: z.enum(['waiting', 'sending', 'sent', 'no-credit', 'failed', 'past']),
})
export type Letter = z.output<typeof letter>

const QUIET_FROM_HOUR = 21
const QUIET_UNTIL_HOUR = 7

/** The moment it may ring: not between 21:00 and 7:00 in Shanghai, unless it is urgent. */
export function outOfQuietHours(at: Date, urgent: boolean) {
  const clock = inShanghai(at)
  if (urgent || (clock.hour() >= QUIET_UNTIL_HOUR && clock.hour() < QUIET_FROM_HOUR)) return at
  const morning = clock.startOf('day').hour(QUIET_UNTIL_HOUR)
  return (clock.hour() < QUIET_UNTIL_HOUR ? morning : morning.add(1, 'day')).toDate()
}
