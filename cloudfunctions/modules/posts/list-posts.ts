import { checkDigits } from '@contract/estate/check-digits'
import type { PostOnPhone, postsOnPhone } from '@contract/posts/on-phone'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { findAbsence } from '../estate/absence-and-stand-in'
import { buildingsCoveredBy } from '../estate/buildings-covered-by'
import { holderOf } from '../estate/community'
import type { SetUpCommunity, SetUpHousehold } from '../estate/set-up'
import { findCommunityToManage } from '../office/change-community'
import { isToHang } from './actions/hang-today'
import { currentPlacard } from './actions/renew'
import { factsOf } from './household-facts'

/** 中心户名册, to be read on a phone, in the order of the numbers. */
export const listPosts: UseCase<typeof postsOnPhone.listPosts, WorkerCaller, EstateNeeds> = async (
  { communityId },
  caller,
  needs,
) => {
  const community = await findCommunityToManage(communityId, caller, needs)
  if (!community) return refuse('NOT_FOUND')
  const at = needs.now()
  const posts = community.households.map((household) => toPostOnPhone(community, household, at))
  return { posts: posts.sort((one, other) => one.number.localeCompare(other.number, 'zh', { numeric: true })) }
}

function toPostOnPhone(community: SetUpCommunity, household: SetUpHousehold, at: Date): PostOnPhone {
  const { id, number, name, status } = household
  const placard = status === 'retired' ? undefined : currentPlacard(household)
  return {
    ...{ id, number, name, status },
    isVacant: !holderOf(community, id, at),
    isAway: findAbsence(community, id, at) !== undefined,
    buildings: buildingsCoveredBy(community, id, at),
    placard: placard
      ? {
          ...{ token: placard.token, checkDigits: checkDigits(placard.token), hungOn: placard.hungOn ?? null },
          mayHang: isToHang(household, placard, factsOf(community, at)),
        }
      : null,
  }
}
