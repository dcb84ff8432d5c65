const dayMs = 24 * 60 * 60 * 1000
const shanghaiAheadMs = 8 * 60 * 60 * 1000

/** When it is in Shanghai: the number of the day, counted from 1970, and the hour. */
export type Moment = { today: number; hour: number }

export function shanghaiMoment(now: Date): Moment {
  const ms = now.getTime() + shanghaiAheadMs
  return { today: Math.floor(ms / dayMs), hour: new Date(ms).getUTCHours() }
}

/** The day of this number, `2026-01-12`. */
export function dayAt(number: number) {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** Gives the number of a day, nothing where there is no such day. */
export function findDayNumber(year: number, month: number, day: number) {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / dayMs : undefined
}

/** How many days it is since Monday: 0 on a Monday. */
export function daysSinceMonday(number: number) {
  return (number + 3) % 7
}
