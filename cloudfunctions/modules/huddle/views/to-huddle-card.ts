import type { HuddleCard } from '@contract/huddle/huddle'
import type { Huddle } from '../huddle'

/** A huddle in a list: not what it is about in words. */
export function toHuddleCard({ _id, state, about, place, startAt, host, parts, topics }: Huddle): HuddleCard {
  return {
    meetingId: _id,
    state,
    about,
    place,
    startAt: startAt.toISOString(),
    host,
    communities: parts.map(({ name }) => name),
    topics: topics.length,
  }
}
