import type { CommunityPosts } from '../modules/estate/community'
import type { Street } from '../modules/estate/street'
import { householdHeldBy } from './household-caller'
import { workerHeldBy } from './worker-caller'

/** The posts this person holds at that moment, as household and as worker. */
export function postsHeldBy(key: string, communities: CommunityPosts[], streets: Street[], at: Date) {
  const household =
    communities.map((community) => householdHeldBy(community, key, at)).find((held) => held !== null) ?? null
  return { household, worker: workerHeldBy(streets, communities, key, at) }
}
