import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { MeetingLists } from '@/staff/meeting-lists'
import { Suggestions } from './suggestions'

/** All bench meetings of the community, and where one might help. */
export default function MeetingsPage() {
  const suggested = useQuery(worker.meetingSuggestions, {})
  return (
    <Page title='板凳会'>
      <Suggestions suggestions={suggested.data?.suggestions ?? []} />
      <MeetingLists
        ask={worker.meetings}
        empty='还没有人坐下来。'
        onOpen={({ meetingId }) => openPage('packages/worker/meeting/index', { meetingId })}
      />
    </Page>
  )
}
