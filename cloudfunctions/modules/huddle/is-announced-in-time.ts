import { dayOf } from '../../platform/shanghai'

/** Whether it is announced the day before at least: posts are people with a day of their own. */
export function isAnnouncedInTime(startAt: Date, at: Date) {
  return dayOf(startAt) > dayOf(at)
}
