import { inShanghai } from '../../platform/shanghai'

const REMINDER_HOUR = 18

/** The evening before, at six; none when that is past. */
export function remindersOf(startAt: Date, at: Date): { remindAt: Date | null } {
  const eve = inShanghai(startAt).subtract(1, 'day').startOf('day').hour(REMINDER_HOUR).toDate()
  return { remindAt: eve > at ? eve : null }
}
