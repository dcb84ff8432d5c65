import { useRouter } from '@tarojs/taro'
import { huddles } from '@/api/huddles'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { MinutesForm } from './minutes-form'

/** What was said and agreed, written down and looked over before the posts read it. */
export default function HuddleMinutesPage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const query = useQuery(huddles.getHuddle, { meetingId: params.meetingId ?? '' })
  return (
    <Page title='纪要'>
      <Loaded query={query} shape='form'>
        {(huddle) => <MinutesForm huddle={huddle} />}
      </Loaded>
    </Page>
  )
}
