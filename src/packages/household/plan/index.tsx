import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { PlanForm } from './plan-form'

/** A meeting before it is published, and what may still be changed of it afterwards. */
export default function PlanPage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const query = useQuery(household.getMeetingAsHost, { meetingId: params.meetingId ?? '' })
  return (
    <Page>
      <Loaded query={query} shape='form'>
        {(meeting) => <PlanForm meeting={meeting} />}
      </Loaded>
    </Page>
  )
}
