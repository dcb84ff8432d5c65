import type { HostMeeting } from '@contract/meeting/household'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { household } from '@/api/household'
import { openPage } from '@/pages/open-page'
import type { HostActionName } from './actions-on-page'
import { CancelSheet } from './cancel-sheet'
import { CheckInCard } from './check-in-card'
import { RescheduleSheet } from './reschedule-sheet'
import { WalkInSheet } from './walk-in-sheet'

type Id = { meetingId: string }
const openPlan = (id: Id) => openPage('packages/household/plan/index', id)
const openMinutes = (id: Id) => openPage('packages/household/minutes/index', id)

/** What a host may do with a meeting. */
export const hostActions: ActionTable<HostActionName, Id, HostMeeting> = {
  publish: { words: '接着写，发给邻居们', icon: 'bench', page: openPlan },
  'plan-draft': { words: '接着写，发给邻居们', icon: 'bench', page: openPlan },
  'write-minutes': { words: '写纪要', icon: 'pen', page: openMinutes },
  'go-on-with-minutes': { words: '接着写纪要', icon: 'pen', page: openMinutes },
  // They were going out when the press broke off: one press more, and everybody can read them.
  'publish-minutes': {
    words: '纪要定好了，发给大家',
    icon: 'check',
    press: press(household.publishMinutes, () => '纪要发出去了。'),
  },
  'mark-attended': { card: CheckInCard },
  'walk-in': { words: '没报名，直接来的', icon: 'people', sheet: WalkInSheet },
  plan: { words: '改内容、座位', icon: 'pen', page: openPlan },
  reschedule: { words: '改时间地点', icon: 'clock', sheet: RescheduleSheet },
  cancel: { words: '这次不开了', kind: 'quiet', sheet: CancelSheet },
}
