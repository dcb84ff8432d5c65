import { isInService } from '../../estate/household'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold } from '../../estate/set-up'

/** Whether somebody may be invited to hold it. */
export const invite = {
  may: (household: SetUpHousehold, _: PostFacts) => isInService(household) || ('NOT_FOUND' as const),
}
