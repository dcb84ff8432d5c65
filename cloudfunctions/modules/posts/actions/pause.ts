import { action } from '../../../workflow/action'
import type { Household } from '../../estate/community'
import type { PostFacts } from '../household-facts'

/** 暂停: nothing new goes to it, and whoever is next looks after its buildings. */
export const pause = action({
  may: ({ status }: Household, _: PostFacts) => status === 'active' || 'NOT_NOW',
  does: (household, _: object) => ({ ...household, status: 'paused' as const }),
})

export const resume = action({
  may: ({ status }: Household, _: PostFacts) => status === 'paused' || 'NOT_NOW',
  does: (household, _: object) => ({ ...household, status: 'active' as const }),
})
