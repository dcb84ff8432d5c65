import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import { dayOf } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import { changeCommunity } from '../office/change-community'
import { unlessChanged } from '../office/save-unless-changed'
import { withHousehold } from './commands-on-post'
import { findHouseholdView } from './to-household-view'
import type { SetUpHousehold } from '../estate/set-up'

/** Another name, and who settled it when; its number is its for good. */
export const changeHousehold: UseCase<typeof deskPosts.changeHousehold, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { householdId, mark, name, decided } = input
  if (decided && decided.on > dayOf(needs.now())) return refuse('DAY_OUT_OF_RANGE')
  const { next, answer } = unlessChanged(
    { of: householdId, mark, caller },
    (community) => findHouseholdView(community, householdId, needs.now()),
    (community) =>
      withHousehold<never>(community, householdId, ({ decided: _, ...household }): SetUpHousehold => ({
        ...household,
        name,
        ...(decided && { decided }),
      })),
  )
  return answer(await changeCommunity(input, caller, needs, next))
}
