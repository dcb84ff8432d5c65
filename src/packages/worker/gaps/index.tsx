import { View } from '@tarojs/components'
import { posts } from '@/api/posts'
import { useQuery } from '@/api/use-query'
import { cloudNow } from '@/clock/cloud-now'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { CommunityChoice } from '../community-choice'
import { useCommunity } from '../use-community'
import { GapCard } from './gap-card'

/** 空白点: where something is missing, each place with what mends it. */
export default function GapsPage() {
  const community = useCommunity()
  const { communityId } = community
  const query = useQuery(posts.listGaps, communityId ? { communityId } : null)
  return (
    <Page title='空白点'>
      <CommunityChoice community={community} />
      {communityId && (
        <Loaded query={query} isEmpty={({ gaps }) => gaps.length === 0} empty='没有空白点，都安排好了。'>
          {({ gaps }) => (
            <>
              <View className='second'>{`${gaps.length}处。`}</View>
              {gaps.map((gap) => (
                <GapCard key={[gap.kind, gap.place].join()} gap={gap} communityId={communityId} now={cloudNow()} />
              ))}
            </>
          )}
        </Loaded>
      )}
    </Page>
  )
}
