import type { DoorDay } from './door-day'

/** What went wrong, the latest day first, and on a day what broke most often first. */
export function toDoorViews(doorDays: readonly DoorDay[]) {
  return doorDays
    .filter(({ broken, refused }) => broken + refused > 0)
    .sort((one, other) => other.day.localeCompare(one.day) || other.broken - one.broken || other.refused - one.refused)
    .map(({ day, door, broken, refused, refusals }) => ({
      ...{ day, door, broken, refused },
      refusals: Object.entries(refusals)
        .filter(([refusal]) => refusal !== 'BROKEN')
        .map(([refusal, count]) => ({ refusal, count }))
        .sort((one, other) => other.count - one.count),
    }))
}

/** The documents that could not be read, each once. */
export function unreadableIn(doorDays: readonly DoorDay[]) {
  return [...new Set(doorDays.flatMap(({ unreadable }) => unreadable))].sort()
}
