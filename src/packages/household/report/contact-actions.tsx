import type { HouseholdReport } from '@contract/report/household'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { household } from '@/api/household'
import { AskSheet } from '@/staff/ask-sheet'
import { RevealSheet } from '@/staff/reveal-sheet'

/** The ways to the neighbour. */
export const contactActions: ActionTable<'reveal' | 'ask' | 'ask-to-meet', { reportId: string }, HouseholdReport> = {
  reveal: {
    words: '看电话',
    icon: 'phone',
    sheet: (part) => <RevealSheet {...part} reader='household' ask={household.revealContact} reasons={revealReasons} />,
  },
  ask: {
    words: '问一问',
    icon: 'question',
    sheet: (part) => <AskSheet {...part} reader='household' ask={household.askResident} />,
  },
  'ask-to-meet': {
    words: '想当面听听',
    icon: 'talk',
    press: press(household.askToMeet, () => '发给邻居了。愿意的话，会留下称呼和电话。'),
  },
}

const revealReasons = ['打电话问清楚情况', '约个时间上门看看', '告诉邻居办得怎么样了']
