import type { Community } from './community'
import { householdHeldBy } from './household-caller'
import type { Street } from './street'
import { workerHeldBy } from './worker-caller'

/** The posts this person holds at that moment, as household and as worker. */
export function postsOf(communities: Community[], streets: Street[], key: string, at: Date) {
  const household =
    communities.map((community) => householdHeldBy(community, key, at)).find((held) => held !== null) ?? null
  return { household, worker: workerHeldBy(streets, communities, key, at) }
}
