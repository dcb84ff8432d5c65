import type { HuddleAction, WorkerHuddle } from '@contract/huddle/worker-view'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { huddles } from '@/api/huddles'
import { openPage } from '@/pages/open-page'
import { CameCard } from './came-card'
import { CancelSheet } from './cancel-sheet'
import { LeaveSheet } from './leave-sheet'
import { RescheduleSheet } from './reschedule-sheet'

type Id = { meetingId: string }

/** What a worker may do with a meeting of posts. */
export const huddleActions: ActionTable<HuddleAction, Id, WorkerHuddle> = {
  publish: {
    words: '发通知，请各户来',
    icon: 'megaphone',
    press: press(huddles.publishHuddle, () => '通知发出去了，各户都会收到。'),
  },
  'mark-came': { card: CameCard },
  'write-minutes': { words: '写纪要', icon: 'pen', page: (id) => openPage('packages/huddle/minutes/index', id) },
  'publish-minutes': {
    words: '纪要没问题，发给各户',
    icon: 'check',
    press: press(huddles.publishHuddleMinutes, () => '纪要发出去了，说好的事都立了件。'),
  },
  'plan-part': {
    words: '改议题、请哪几户',
    icon: 'pen',
    page: (id) => openPage('packages/huddle/part/index', id),
  },
  plan: {
    words: '改时间地点、一起开的社区',
    icon: 'clock',
    page: (id) => openPage('packages/huddle/plan/index', id),
  },
  reschedule: { words: '改时间地点', icon: 'clock', sheet: RescheduleSheet },
  leave: { words: '社区不参加了', kind: 'quiet', sheet: LeaveSheet },
  cancel: { words: '这次不开了', kind: 'quiet', sheet: CancelSheet },
  'pass-check': {
    words: '内容没问题，放出去',
    icon: 'check',
    press: press(huddles.passHuddleCheck, () => '放出去了。'),
  },
  'keep-hidden': {
    words: '先不给各户看',
    icon: 'remove',
    press: press(huddles.keepHuddleHidden, () => '记下了，各户看不到。'),
  },
}
