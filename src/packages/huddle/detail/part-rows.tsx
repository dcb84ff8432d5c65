import { View } from '@tarojs/components'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { Card } from '@/components/card'

/** Which communities take part and whom they call; once it has begun, how many came. */
export function PartRows({ huddle }: { huddle: WorkerHuddle }) {
  const { parts, came, allowedActions } = huddle
  return (
    <Card title='请了谁'>
      {parts.map(({ communityId, name, households }) => (
        <View key={communityId}>
          <View>{name}</View>
          <View className='second'>
            {households.length > 0 ? households.map((post) => post.name).join('、') : '还没定请哪几户'}
          </View>
        </View>
      ))}
      {came.posts > 0 && !allowedActions.includes('mark-came') && <View>{cameWords(came)}</View>}
    </Card>
  )
}

/** Whoever holds two posts came once. */
export function cameWords({ posts, persons }: WorkerHuddle['came']) {
  return posts === persons ? `到了${posts}户` : `到了${posts}户，${persons}人`
}
