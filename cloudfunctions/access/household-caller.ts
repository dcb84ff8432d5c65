import { holderOf, type Community, type Household } from '../modules/estate/community'
import { actsFor } from '../modules/estate/absence-and-stand-in'
import type { Actor } from '../workflow/actor'

/** Who calls at the households' door: the holder of a post now, with the households they act for. */
export type HouseholdCaller = {
  key: string
  personId: string
  post: Pick<Household, 'id' | 'name' | 'number'>
  households: readonly string[]
  community: Community
}

/** The post this person holds in the community at that moment, if any; who holds two acts for both. */
export function householdHeldBy(community: Community, key: string, at: Date): HouseholdCaller | null {
  const posts = community.households.filter(
    ({ id, status }) => status !== 'retired' && holderOf(community, id, at)?.holder?.key === key,
  )
  const [post] = posts
  const personId = post && holderOf(community, post.id, at)?.holder?.personId
  if (!post || personId === undefined) return null
  const households = [...new Set(posts.flatMap(({ id }) => actsFor(community, id, at)))]
  return { key, personId, post, households, community }
}

export function byHousehold({ post, personId }: HouseholdCaller): Actor & { personId: string } {
  return { kind: 'household', post: post.id, name: post.name, personId }
}
