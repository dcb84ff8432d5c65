import { HOUR_MS } from '../../platform/shanghai'
import type { Meeting } from './meeting'
import { minutesDueAt } from './minutes-due-at'

/** After its start a meeting counts as met. */
export const MET_AFTER_HOURS = 3

/** When `clock` must look at the meeting again: a letter, an offer's end, the reminder, its having met, its minutes. */
export function nextWake(meeting: Meeting): Date | null {
  const letters = Object.values(meeting.letters.entries).filter(({ state }) => state === 'waiting')
  const times = [...letters.map(({ at }) => at), ...ownTimes(meeting)].map((at) => at.getTime())
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

function ownTimes(meeting: Meeting) {
  const { state, startAt, remindAt, minutesAskedAt, waiting } = meeting
  if (state === 'published') {
    const offers = waiting.flatMap(({ offeredUntil }) => offeredUntil ?? [])
    return [...offers, ...(remindAt ? [remindAt] : []), new Date(startAt.getTime() + MET_AFTER_HOURS * HOUR_MS)]
  }
  if (state === 'met' && !minutesAskedAt) return [minutesDueAt(meeting)]
  return []
}
