import { action } from '../../../workflow/action'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold } from '../../estate/set-up'

/** 在岗: its 公示 is over, and its days were full; from now on reports go to it, once somebody holds it. */
export const activate = action({
  may: ({ status, posting }: SetUpHousehold, { today }: PostFacts) => {
    if (status !== 'posted' || !posting) return 'NOT_NOW'
    return today > posting.until || 'NOT_YET'
  },
  does: (household, _: object, { at }) => ({ ...household, status: 'active' as const, activeSince: at }),
})
