import { useRouter } from '@tarojs/taro'
import { huddles } from '@/api/huddles'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { HuddleForm } from './huddle-form'

/** A meeting of posts as it is opened, or planned anew before anybody is called. */
export default function HuddlePlanPage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const choices = useQuery(huddles.getHuddleChoices, {})
  const known = useQuery(huddles.getHuddle, params.meetingId ? { meetingId: params.meetingId } : null)
  return (
    <Page title={params.meetingId ? '改一改' : '请各户来开会'}>
      <Loaded query={choices} shape='form'>
        {(choices) =>
          params.meetingId ? (
            <Loaded query={known} shape='form'>
              {(huddle) => <HuddleForm choices={choices} huddle={huddle} />}
            </Loaded>
          ) : (
            <HuddleForm choices={choices} />
          )
        }
      </Loaded>
    </Page>
  )
}
