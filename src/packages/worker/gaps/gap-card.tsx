import { View } from '@tarojs/components'
import type { Gap } from '@contract/gaps/gap'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { openPage } from '@/pages/open-page'
import { gapWords, wayOnPhone } from './gap-words'

/** One place where something is missing, and the one thing that mends it. */
export function GapCard({ gap, communityId, now }: { gap: Gap; communityId: string; now: Date }) {
  const way = wayOnPhone(gap)
  const { place, suggested, household } = gap
  return (
    <Card kind='task' title={place || '整个社区'}>
      <View>{gapWords(gap, now)}</View>
      {suggested.length > 0 && (
        <View className='second'>{`可以问问${suggested.map(({ name }) => name).join('、')}。`}</View>
      )}
      {way ? (
        <BigButton
          kind='plain'
          onClick={() => openPage(way.page, { communityId, ...(household && { householdId: household.id }) })}
        >
          {way.words}
        </BigButton>
      ) : (
        <View className='second'>这一处请到电脑上办。</View>
      )}
    </Card>
  )
}
