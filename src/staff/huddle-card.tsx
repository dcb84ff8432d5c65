import { View } from '@tarojs/components'
import type { HuddleCard as Card } from '@contract/huddle/huddle'
import { cloudNow } from '@/clock/cloud-now'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { appointmentWords } from '@/words/day-words'
import { huddleName, huddleWord } from './huddle-words'
import '@/components/report-card.scss'

/** A meeting of posts in a list: when, where, who meets, about how many things. */
export function HuddleCard({ huddle, onOpen }: { huddle: Card; onOpen: () => void }) {
  const { about, startAt, place, communities, topics } = huddle
  const { word, tone } = huddleWord(huddle)
  return (
    <Pressable className='report-card' onClick={onOpen}>
      <Tag tone={tone}>{word}</Tag>
      <View className='lead'>{appointmentWords(startAt, cloudNow())}</View>
      <View>{place}</View>
      <View className='second'>
        {[huddleName(about), communities.join('、'), topics > 0 && `${topics}件事`].filter(Boolean).join(' · ')}
      </View>
    </Pressable>
  )
}
