import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { Page } from '@/components/page'
import { go } from '@/pages/go'
import { MeetingLists } from '@/staff/meeting-lists'
import { Suggestions } from './suggestions'

/** All bench meetings of the community, and where one might help. */
export default function MeetingsPage() {
  const suggested = useQuery(worker.listSuggestedMeetings, {})
  return (
    <Page title='板凳会'>
      <Suggestions suggestions={suggested.data?.suggestions ?? []} />
      <MeetingLists
        ask={worker.listMeetingsAsWorker}
        empty='还没有人坐下来。'
        onOpen={({ meetingId }) => go('packages/worker/meeting/index', { meetingId })}
      />
    </Page>
  )
}
