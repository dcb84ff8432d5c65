import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { ownHuddles } from '@/api/own-huddles'
import { useQuery } from '@/api/use-query'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { HuddleFacts } from '@/staff/huddle-facts'
import { HuddleMinutes } from '@/staff/huddle-minutes'

/** One meeting as a household reads it that is called to it. */
export default function HuddlePage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const query = useQuery(ownHuddles.getMyHuddle, { meetingId: params.meetingId ?? '' })
  return (
    <Page>
      <Loaded query={query} shape='story'>
        {(huddle) => (
          <View className='stack'>
            <HuddleFacts huddle={huddle} />
            {huddle.communities.length > 1 && (
              <View className='second'>{`${huddle.communities.join('、')}一起开`}</View>
            )}
            {huddle.held && <Notice>商量什么，社区正在看一看内容，过一会儿再看。</Notice>}
            <HuddleMinutes huddle={huddle} />
            {huddle.mine.map((reportId) => (
              <LineButton
                key={reportId}
                icon='check'
                onClick={() => openPage('packages/household/report/index', { reportId })}
              >
                看看交给您的这一件
              </LineButton>
            ))}
          </View>
        )}
      </Loaded>
    </Page>
  )
}
