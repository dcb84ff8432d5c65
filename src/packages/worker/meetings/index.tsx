import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { MeetingLists } from '@/staff/meeting-lists'
import { MeetingSuggestions } from './meeting-suggestions'

/** All bench meetings of the community, and where one might help. */
export default function MeetingsPage() {
  const suggested = useQuery(worker.listSuggestedMeetings, {})
  return (
    <Page title='板凳会'>
      <MeetingSuggestions suggestions={suggested.data?.suggestions ?? []} />
      <MeetingLists
        ask={worker.listMeetingsAsWorker}
        empty='还没有人坐下来。哪栋楼有几件相近的事，请中心户开一个。'
        onOpen={({ meetingId }) => openPage('packages/worker/meeting/index', { meetingId })}
      />
    </Page>
  )
}
