import { View } from '@tarojs/components'
import type { MeetingCard } from '@contract/meeting/meeting'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from './card'
import { appointmentWords } from '@/words/day-words'
import { meetingAboutWord, meetingWord } from '@/words/meeting-words'
import { Notice } from './notice'
import { Tag } from './tag'

/** When and where the neighbours sit down, with whom, and why it changed if it did. */
export function MeetingFacts({ meeting, mine = 'no' }: MeetingFactsProps) {
  const { state, startAt, place, host, reason, about } = meeting
  const { word, tone } = meetingWord({ state, mine })
  return (
    <>
      <Card>
        <Tag tone={tone}>{word}</Tag>
        <View className='title' aria-role='heading'>
          {appointmentWords(startAt, cloudNow())}
        </View>
        <View className='lead'>{place}</View>
        <View className='second'>{[meetingAboutWord(about), `${host}请大家来坐坐`].filter(Boolean).join(' · ')}</View>
      </Card>
      {reason && state === 'cancelled' && <Notice>{`不开了，因为：${reason}`}</Notice>}
      {reason && state === 'published' && <Notice>{`时间地点改过，因为：${reason}`}</Notice>}
    </>
  )
}

type MeetingFactsProps = {
  meeting: Pick<MeetingCard, 'state' | 'startAt' | 'place' | 'host' | 'about'> & { reason: string | null }
  mine?: MeetingCard['mine']
}
