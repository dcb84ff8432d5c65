import type { PostFacts } from '../household-facts'
import type { SetUpHousehold } from '../../estate/set-up'

/** Whether its placard may be printed: before it is in service too, so that it hangs on the first day. */
export const print = {
  may: ({ status }: SetUpHousehold, _: PostFacts) => status !== 'retired' || ('NOT_NOW' as const),
}
