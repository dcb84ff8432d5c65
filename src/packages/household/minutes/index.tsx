import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { MinutesForm } from './minutes-form'

/** What was said and agreed, written down and looked over before everybody reads it. */
export default function MinutesPage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const query = useQuery(household.getMeetingAsHost, { meetingId: params.meetingId ?? '' })
  return (
    <Page title='纪要'>
      <Loaded query={query} shape='form'>
        {(meeting) => <MinutesForm meeting={meeting} />}
      </Loaded>
    </Page>
  )
}
