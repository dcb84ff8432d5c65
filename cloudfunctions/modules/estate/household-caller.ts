import { answersFor } from './stand-in-for'
import { holderOf, type Community, type Household } from './community'
import { isHeld } from './term'

/** Who knocks at the households' door: the holder of a post now, with the households they answer for. */
export type HouseholdCaller = {
  personId: string
  post: Pick<Household, 'id' | 'name' | 'number'>
  households: readonly string[]
  community: Community
}

/** The post this person holds in the community at that moment, if any. */
export function householdHeldBy(community: Community, key: string, at: Date): HouseholdCaller | null {
  const term = community.terms.find((term) => term.role === 'household' && term.holder?.key === key && isHeld(term, at))
  const post = community.households.find(({ id, status }) => id === term?.householdId && status !== 'retired')
  if (!post || !term?.holder || holderOf(community, post.id, at)?.id !== term.id) return null
  return { personId: term.holder.personId, post, households: answersFor(community, post.id, at), community }
}
