import { household } from '@/api/household'
import { Page } from '@/components/page'
import { go } from '@/pages/go'
import { MeetingLists } from '@/staff/meeting-lists'
import { OpenMeetingButton } from '../open-meeting-button'

/** The household's own bench meetings: to come, drafts among them, and past. */
export default function MeetingsPage() {
  return (
    <Page title='板凳会'>
      <OpenMeetingButton kind='primary' />
      <MeetingLists
        ask={household.meetings}
        empty='还没有人坐下来。有什么想一起聊聊的，开一个吧。'
        onOpen={({ meetingId, state }) =>
          go(state === 'draft' ? 'packages/household/plan/index' : 'packages/household/meeting/index', { meetingId })
        }
      />
    </Page>
  )
}
