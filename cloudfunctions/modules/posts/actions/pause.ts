import { action } from '../../../workflow/action'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold } from '../../estate/set-up'

/** 暂停: nothing new goes to it, and whoever is next looks after its buildings. */
export const pause = action({
  may: ({ status }: SetUpHousehold, _: PostFacts) => status === 'active' || 'NOT_NOW',
  does: (household, _: object) => ({ ...household, status: 'paused' as const }),
})

export const resume = action({
  may: ({ status }: SetUpHousehold, _: PostFacts) => status === 'paused' || 'NOT_NOW',
  does: (household, _: object) => ({ ...household, status: 'active' as const }),
})
