import { View } from '@tarojs/components'
import type { HuddleCommonView } from '@contract/huddle/huddle'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { appointmentWords } from '@/words/day-words'
import { huddleName, huddleWord } from './huddle-words'

/** When and where the posts meet, who called them, and why it changed if it did. */
export function HuddleFacts({ huddle }: { huddle: HuddleCommonView }) {
  const { about, state, startAt, place, host, reason } = huddle
  const { word, tone } = huddleWord(huddle)
  return (
    <>
      <Card>
        <Tag tone={tone}>{word}</Tag>
        <View className='title' aria-role='heading'>
          {appointmentWords(startAt, cloudNow())}
        </View>
        <View className='lead'>{place}</View>
        <View className='second'>{`${huddleName(about)} · ${host}召集`}</View>
      </Card>
      {reason && state === 'cancelled' && <Notice>{`不开了，因为：${reason}`}</Notice>}
      {reason && state === 'published' && <Notice>{`时间地点改过，因为：${reason}`}</Notice>}
    </>
  )
}
