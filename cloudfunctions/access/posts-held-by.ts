import type { CommunityPosts } from '../modules/estate/community'
import type { Street } from '../modules/estate/street'
import { householdHeldBy, householdsActedFor } from './household-caller'
import { workerHeldBy } from './worker-caller'

/** The posts this person holds at that moment, as household and as worker. */
export function postsHeldBy(key: string, communities: CommunityPosts[], streets: Street[], at: Date) {
  return { household: findHousehold(key, communities, at), worker: workerHeldBy(streets, communities, key, at) }
}

export type PostsHeld = ReturnType<typeof postsHeldBy>

function findHousehold(key: string, communities: CommunityPosts[], at: Date) {
  const held = communities.map((community) => householdHeldBy(community, key, at)).find((held) => held !== null)
  if (!held) return null
  const others = communities.filter(({ _id }) => _id !== held.community._id)
  return { ...held, besides: householdsActedFor(others, key, at) }
}
