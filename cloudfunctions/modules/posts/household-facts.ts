import { dayOf } from '../../platform/shanghai'
import { publishedCalendar } from '../calendar/calendar'
import type { CommunityPosts } from '../estate/community'

/** What the rules about a household ask besides it: the day, and by which days its community counts. */
export type PostFacts = { at: Date; today: string; calendar: NonNullable<CommunityPosts['calendar']> }

export function factsOf({ calendar = publishedCalendar }: Pick<CommunityPosts, 'calendar'>, at: Date): PostFacts {
  return { at, today: dayOf(at), calendar }
}
