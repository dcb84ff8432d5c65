import { DAY_MS, HOUR_MS, inShanghai } from '../../platform/shanghai'
import type { Meeting } from './meeting'
import { meetingRules } from './meeting-rules'

const CLOSES_HOURS_BEFORE = 2
const DOORS_OPEN_HOURS_BEFORE = 2
const MINUTES_DUE_DAYS = 3
const REMINDER_HOUR = 18

/** Gives when signing up closes, unless the host says otherwise. */
export function usualClosing(startAt: Date) {
  return hoursFrom(startAt, -CLOSES_HOURS_BEFORE)
}

/** Gives when signing up closes where it was to close at that moment: an hour that is past would have closed it already, so it stays open until the start. */
export function closingFrom(wanted: Date, startAt: Date, at: Date) {
  return wanted > at ? wanted : startAt
}

/** Gives when signing up closes after the start has moved: as long before it as was chosen. */
export function closingMoved({ startAt, closesAt }: Pick<Meeting, 'startAt' | 'closesAt'>, to: Date, at: Date) {
  return closingFrom(new Date(to.getTime() - (startAt.getTime() - closesAt.getTime())), to, at)
}

/** Gives when those who come are reminded: the evening before, at six; null when that is past. */
export function reminderFor(startAt: Date, at: Date): Date | null {
  const eve = inShanghai(startAt).subtract(1, 'day').startOf('day').hour(REMINDER_HOUR).toDate()
  return eve > at ? eve : null
}

/** Whether people arrive: from two hours before the start until the minutes are out. */
export function isOn({ state, startAt }: Pick<Meeting, 'state' | 'startAt'>, at: Date) {
  return state === 'met' || (state === 'published' && at >= hoursFrom(startAt, -DOORS_OPEN_HOURS_BEFORE))
}

/** Gives when a meeting counts as met. */
export function metAt({ startAt, kind }: Pick<Meeting, 'startAt' | 'kind'>) {
  return hoursFrom(startAt, meetingRules[kind].hours)
}

/** Gives when the minutes of a meeting are to be out. */
export function minutesDueAt({ startAt }: Pick<Meeting, 'startAt'>) {
  return new Date(startAt.getTime() + MINUTES_DUE_DAYS * DAY_MS)
}

function hoursFrom(at: Date, hours: number) {
  return new Date(at.getTime() + hours * HOUR_MS)
}
