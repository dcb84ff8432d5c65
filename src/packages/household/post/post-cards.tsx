import { View } from '@tarojs/components'
import type { OwnPost } from '@contract/posts/household'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { dayWords } from '@/words/day-words'
import { coverageWords } from '@/words/place-words'
import { DutiesCard } from './duties-card'
import { PlacardCard } from './placard-card'

/** One post: whose it is and until when, its duties, its placard. */
export function PostCards({ post, onDone }: PostCardsProps) {
  const { household, isPaused, buildings, holderSince, plannedUntil, endsSoon } = post
  const now = cloudNow()
  return (
    <>
      <View>
        <View className='title'>{household.name}</View>
        <View className='second unbroken'>{`编号${household.number}`}</View>
        <View>{buildings.length > 0 ? `联系${coverageWords(buildings)}` : '还没有定联系哪栋楼，社区会定。'}</View>
        {isPaused && <View>社区先停一停这块牌子，新的事先不到您这儿。</View>}
      </View>
      <DutiesCard post={post} onDone={onDone} />
      <PlacardCard post={post} onDone={onDone} />
      {(holderSince || plannedUntil) && (
        <Card title='任期'>
          {endsSoon && plannedUntil && <Tag tone='soon'>快到期了</Tag>}
          {holderSince && <View>{`您从${dayWords(holderSince, now)}起当中心户。`}</View>}
          {plannedUntil && <View>{`任期到${dayWords(plannedUntil, now)}。`}</View>}
          {endsSoon && <View className='second'>到期前社区会找您商量。</View>}
        </Card>
      )}
    </>
  )
}

type PostCardsProps = { post: OwnPost; onDone: () => Promise<boolean> }
