import { action } from '../../../workflow/action'
import type { Household } from '../../estate/community'
import type { PostFacts } from '../household-facts'

/** 在岗: its 公示 is over, and its days were full; from now on reports go to it, once somebody holds it. */
export const activate = action({
  may: ({ status, posting }: Household, { today }: PostFacts) => {
    if (status !== 'posted' || !posting) return 'NOT_NOW'
    return today > posting.until || 'NOT_YET'
  },
  does: (household, _: object, { at }) => ({ ...household, status: 'active' as const, activeSince: at }),
})
