import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import { dayOf } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from '../estate/community'
import { householdIdOf, newHousehold } from '../estate/new-household'
import { changeCommunity, findCommunityToManage } from '../office/change-community'
import type { SetUpCommunity } from '../estate/set-up'

/** 拟设: a household with its number and token reserved; nothing goes to it before its 公示 is over. */
export const proposeHousehold: UseCase<typeof deskPosts.proposeHousehold, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, number, name, decided } = input
  const householdId = householdIdOf(communityId, number)
  const community = await findCommunityToManage(communityId, caller, needs)
  if (!community) return refuse('NOT_FOUND')
  if (decided && decided.on > dayOf(needs.now())) return refuse('DAY_OUT_OF_RANGE')
  const taken = await needs.placardNumbers.claim(community.street.id, communityId, [{ number, householdId }])
  if (taken.length > 0) return refuse('NUMBER_TAKEN')
  const after = await changeCommunity(
    input,
    caller,
    needs,
    (standing, { at }): SetUpCommunity | Refused<'NUMBER_TAKEN'> => {
      if (householdOf(standing, householdId)) return refuse('NUMBER_TAKEN')
      const household = newHousehold(communityId, { number, name, ...(decided && { decided }) }, at)
      return { ...standing, households: [...standing.households, household] }
    },
  )
  return after instanceof Refused ? after : { householdId }
}
