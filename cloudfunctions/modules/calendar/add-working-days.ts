import { endOfDay, inShanghai } from '../../platform/shanghai'

/** The end of the day by which something is due, so many days from a moment; plain calendar days until the calendar of working days is here. */
export function addWorkingDays(at: Date, days: number) {
  return endOfDay(inShanghai(at).add(days, 'day').toDate())
}
