import { household } from '@/api/household'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { MeetingLists } from '@/staff/meeting-lists'
import { CreateMeetingButton } from '../create-meeting-button'

/** The household's own bench meetings: to come, drafts among them, and past. */
export default function MeetingsPage() {
  return (
    <Page title='板凳会'>
      <CreateMeetingButton kind='primary' />
      <MeetingLists
        ask={household.listHostedMeetings}
        empty='还没有人坐下来。有什么想一起聊聊的，开一个吧。'
        onOpen={({ meetingId, state }) =>
          openPage(state === 'draft' ? 'packages/household/plan/index' : 'packages/household/meeting/index', {
            meetingId,
          })
        }
      />
    </Page>
  )
}
