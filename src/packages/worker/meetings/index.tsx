import { View } from '@tarojs/components'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { MeetingRows } from '@/components/meeting-rows'
import { Page } from '@/components/page'
import { MeetingLists } from '@/staff/meeting-lists'
import { openMeetingPage } from '../open-meeting-page'
import { MeetingSuggestions } from './meeting-suggestions'

/** All bench meetings of the community, and where one might help. */
export default function MeetingsPage() {
  const suggested = useQuery(worker.listSuggestedMeetings, {})
  const checking = useList(worker.listMeetingsAsWorker, { list: 'checking' as const })
  return (
    <Page title='板凳会'>
      {(checking.data?.rows.length ?? 0) > 0 && (
        <>
          <View className='title'>内容待看</View>
          <MeetingRows query={checking} onOpen={openMeetingPage} />
        </>
      )}
      <MeetingSuggestions suggestions={suggested.data?.suggestions ?? []} />
      <MeetingLists
        ask={worker.listMeetingsAsWorker}
        empty='还没有人坐下来。哪栋楼有几件相近的事，请中心户开一个。'
        onOpen={openMeetingPage}
      />
    </Page>
  )
}
