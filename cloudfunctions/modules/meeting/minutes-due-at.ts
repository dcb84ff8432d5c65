import { DAY_MS } from '../../platform/shanghai'
import type { Meeting } from './meeting'

const MINUTES_DUE_DAYS = 3

/** When the minutes of a meeting are to be out. */
export function minutesDueAt({ startAt }: Pick<Meeting, 'startAt'>) {
  return new Date(startAt.getTime() + MINUTES_DUE_DAYS * DAY_MS)
}
