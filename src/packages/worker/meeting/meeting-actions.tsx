import type { MeetingWorkerAction, WorkerMeeting } from '@contract/meeting/worker'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { worker } from '@/api/worker'

/** What a worker may do with what did not pass in a meeting. */
export const meetingActions: ActionTable<MeetingWorkerAction, { meetingId: string }, WorkerMeeting> = {
  'pass-check': {
    words: '内容没问题，放出去',
    icon: 'check',
    press: press(worker.passMeetingCheck, () => '放出去了。'),
  },
  'keep-hidden': {
    words: '先不给别人看',
    icon: 'remove',
    press: press(worker.keepMeetingPhotosHidden, () => '记下了，别人看不到。'),
  },
}
