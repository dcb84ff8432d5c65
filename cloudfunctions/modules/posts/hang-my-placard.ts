import type { householdPosts } from '@contract/posts/household'
import type { HouseholdCaller } from '../../access/household-caller'
import type { OwnPostNeeds } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { withPlacardHungToday } from './actions/hang-today'
import { changeOwnPost } from './change-own-post'
import { withHousehold } from './commands-on-post'
import { factsOf } from './household-facts'
import { withScansWatched } from './with-scans-watched'

/** 今天挂上了, said by the household itself; where it was said before, it hangs since that day. */
export const hangMyPlacard: UseCase<typeof householdPosts.hangMyPlacard, HouseholdCaller, OwnPostNeeds> = (
  input,
  caller,
  needs,
) =>
  changeOwnPost(input, caller, needs, (community, _, at) => {
    const facts = factsOf(community, at)
    const changed = withHousehold(community, input.householdId, (household) =>
      withPlacardHungToday(household, input.token, facts),
    )
    return changed instanceof Refused ? changed : withScansWatched(changed, { token: input.token, on: facts.today })
  })
