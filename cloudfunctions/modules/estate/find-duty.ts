import type { CommunityPosts } from './community'
import { isHeld } from './term'

/** Finds the worker's term that is on duty on a day: named for that day, and still held. */
export function findDuty(
  { duty, dutyDays, terms }: Pick<CommunityPosts, 'duty' | 'dutyDays' | 'terms'>,
  day: string,
  at: Date,
) {
  if (duty === null || (dutyDays && (day < dutyDays.from || (dutyDays.until !== null && day > dutyDays.until))))
    return null
  return terms.find((term) => term.id === duty && isHeld(term, at)) ?? null
}
