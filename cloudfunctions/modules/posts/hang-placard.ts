import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { Asked, UseCase } from '../../platform/use-case'
import { changeCommunity } from '../office/change-community'
import { withPlacardHung, withPlacardTakenDown } from './actions/hang'
import { withHousehold, type OnHousehold } from './commands-on-post'
import { factsOf, type PostFacts } from './household-facts'
import { withScansWatched } from './with-scans-watched'
import type { SetUpCommunity, SetUpHousehold } from '../estate/set-up'

/** 今天挂上了. */
export const hangPlacard: UseCase<typeof deskPosts.hangPlacard, WorkerCaller, EstateNeeds> = (input, caller, needs) =>
  change(
    input,
    caller,
    needs,
    (household, facts) => withPlacardHung(household, input, facts),
    (community) => withScansWatched(community, input),
  )

/** 摘牌. */
export const takePlacardDown: UseCase<typeof deskPosts.takePlacardDown, WorkerCaller, EstateNeeds> = (
  input,
  caller,
  needs,
) => change(input, caller, needs, (household, facts) => withPlacardTakenDown(household, input, facts))

async function change<No extends Refused>(
  input: OnHousehold,
  caller: WorkerCaller,
  needs: EstateNeeds & Asked,
  next: (household: SetUpHousehold, facts: PostFacts) => SetUpHousehold | No,
  besides: (community: SetUpCommunity) => SetUpCommunity = (community) => community,
) {
  const after = await changeCommunity(input, caller, needs, (community, { at }) => {
    const changed = withHousehold(community, input.householdId, (household) => next(household, factsOf(community, at)))
    return changed instanceof Refused ? changed : besides(changed)
  })
  return after instanceof Refused ? after : { id: input.householdId }
}
