import type { householdPosts } from '@contract/posts/household'
import type { HouseholdCaller } from '../../access/household-caller'
import type { OwnPostNeeds } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { holderOf, householdOf } from '../estate/community'
import { toOwnPostView } from './to-own-post-view'

/** 我的牌子: the posts that the caller holds. */
export const getMyPosts: UseCase<typeof householdPosts.getMyPosts, HouseholdCaller, OwnPostNeeds> = async (
  _,
  { community: { _id, name, phone }, ownPosts },
  { offices, now },
) => {
  const at = now()
  const community = await offices.community(_id)
  const posts = ownPosts.flatMap((id) => {
    const household = community && householdOf(community, id)
    const term = household && holderOf(community, id, at)
    return term ? [toOwnPostView(community, household, term, at)] : []
  })
  return { community: { name, phone }, posts }
}
