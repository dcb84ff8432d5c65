import type { CommunityPosts } from './community'

/** Finds the term of whoever is named for duty on that day. */
export function findDuty({ duty, dutyDays }: Pick<CommunityPosts, 'duty' | 'dutyDays'>, day: string) {
  if (!dutyDays) return duty
  return dutyDays.from <= day && (dutyDays.until === null || day <= dutyDays.until) ? duty : null
}
