import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { changeCommunity } from '../office/change-community'
import { post } from './actions/post'
import { withHouseholds } from './commands-on-post'

/** 公示 of some households on one sheet: all of them, or none. */
export const postHouseholds: UseCase<typeof deskPosts.postHouseholds, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const after = await changeCommunity(input, caller, needs, (community, key) =>
    withHouseholds(community, input.householdIds, post, input, key),
  )
  return after instanceof Refused ? after : { id: input.communityId }
}
