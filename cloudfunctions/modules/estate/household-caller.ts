import { answersFor } from './stand-in-for'
import { holderOf, type Community, type Household } from './community'

/** Who knocks at the households' door: the holder of a post now, with the households they answer for. */
export type HouseholdCaller = {
  personId: string
  post: Pick<Household, 'id' | 'name' | 'number'>
  households: readonly string[]
  community: Community
}

/** The post this person holds in the community at that moment, if any; who holds two answers for both. */
export function householdHeldBy(community: Community, key: string, at: Date): HouseholdCaller | null {
  const posts = community.households.filter(
    ({ id, status }) => status !== 'retired' && holderOf(community, id, at)?.holder?.key === key,
  )
  const [post] = posts
  const personId = post && holderOf(community, post.id, at)?.holder?.personId
  if (!post || personId === undefined) return null
  const households = [...new Set(posts.flatMap(({ id }) => answersFor(community, id, at)))]
  return { personId, post, households, community }
}
