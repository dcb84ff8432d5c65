import type { householdPosts } from '@contract/posts/household'
import type { HouseholdCaller } from '../../access/household-caller'
import type { OwnPostNeeds } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { withPlacardHungToday } from './actions/hang-today'
import { changeOwnPost } from './change-own-post'
import { withHousehold } from './commands-on-post'
import { factsOf } from './household-facts'

/** 今天挂上了, said by the household itself; where it was said before, it hangs since that day. */
export const hangMyPlacard: UseCase<typeof householdPosts.hangMyPlacard, HouseholdCaller, OwnPostNeeds> = (
  input,
  caller,
  needs,
) =>
  changeOwnPost(input, caller, needs, (community, _, at) =>
    withHousehold(community, input.householdId, (household) =>
      withPlacardHungToday(household, input.token, factsOf(community, at)),
    ),
  )
