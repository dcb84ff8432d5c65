import type { Household } from '../../estate/community'
import { isInService } from '../../estate/household'
import type { PostFacts } from '../household-facts'

/** Whether somebody may be invited to hold it. */
export const invite = {
  may: (household: Household, _: PostFacts) => isInService(household) || ('NOT_FOUND' as const),
}
