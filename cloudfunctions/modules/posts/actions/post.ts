import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import { workingDaysBetween } from '../../calendar/working-days'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold } from '../../estate/set-up'

/** So many working days a 公示 hangs at least: after the day on which it was put up, up to and with its last. */
export const POSTING_WORKING_DAYS = 5

/** 公示: what is proposed is put up for everybody to see, and to say something about. */
export const post = action({
  may: ({ status }: SetUpHousehold, _: PostFacts) => status === 'proposed' || 'NOT_NOW',
  does: (household, { from, until }: { from: string; until: string }, _, { today, calendar }) => {
    if (from < today) return refuse('DAY_PAST')
    if (workingDaysBetween(from, until, calendar) < POSTING_WORKING_DAYS) return refuse('POSTING_TOO_SHORT')
    const { setAside: _setAside, ...rest } = household
    return { ...rest, status: 'posted' as const, posting: { from, until } }
  },
})

/** 暂不设: what was said about it is to be looked at first; the reason is told to nobody. */
export const setAside = action({
  may: ({ status }: SetUpHousehold, _: PostFacts) => status === 'posted' || 'NOT_NOW',
  does: (household, { reason }: { reason: string }, _, { today }) => {
    const { posting: _posting, ...rest } = household
    return { ...rest, status: 'proposed' as const, setAside: { on: today, reason } }
  },
})
