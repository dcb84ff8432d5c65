import { holderOf, type Community, type CommunityPosts, type Household } from '../modules/estate/community'
import { isInService } from '../modules/estate/household'
import { actsFor } from '../modules/estate/absence-and-stand-in'
import type { Actor } from '../workflow/actor'

/** Who calls at the households' door: the holder of a post now, with all posts they hold themselves and the households they act for. */
export type HouseholdCaller = {
  key: string
  personId: string
  post: Pick<Household, 'id' | 'name' | 'number'>
  ownPosts: readonly string[]
  households: readonly string[]
  /** Those they act for in other communities: posts that may exclude them from a report all the same. */
  besides: readonly string[]
  community: Community
}

/** A household as far as what it may know goes. */
export type HouseholdReader = Pick<HouseholdCaller, 'personId' | 'households' | 'besides'>

/** A post that is held, as far as its own community knows. */
export type HeldPost<Place extends CommunityPosts> = Omit<HouseholdCaller, 'besides' | 'community'> & {
  community: Place
}

/** The post this person holds in the community at that moment, if any; who holds two acts for both. */
export function householdHeldBy<Place extends CommunityPosts>(
  community: Place,
  key: string,
  at: Date,
): HeldPost<Place> | null {
  const posts = community.households.filter(
    (household) => isInService(household) && holderOf(community, household.id, at)?.holder?.key === key,
  )
  const [post] = posts
  const personId = post && holderOf(community, post.id, at)?.holder?.personId
  if (!post || personId === undefined) return null
  const ownPosts = posts.map(({ id }) => id)
  const households = [...new Set(ownPosts.flatMap((id) => actsFor(community, id, at)))]
  return { key, personId, post, ownPosts, households, community }
}

/** The households this person acts for in any of these communities. */
export function householdsActedFor(communities: readonly CommunityPosts[], key: string, at: Date): string[] {
  return communities.flatMap((community) => householdHeldBy(community, key, at)?.households ?? [])
}

export function byHousehold({
  post,
  personId,
}: Pick<HouseholdCaller, 'post' | 'personId'>): Actor & { personId: string } {
  return { kind: 'household', post: post.id, name: post.name, personId }
}
