import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/meeting/household'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { appointmentWords } from '@/words/day-words'
import { TextField } from '@/components/text-field'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { ShortChoice } from '@/components/short-choice'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import { ClashNotice } from '../clash-notice'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { AboutChoice } from './about-choice'
import { SeatsChoice } from './seats-choice'
import { usePlan } from './use-plan'

const topicsMax = 8

/** Where, when, about what; everything is filled in beforehand and may be changed. */
export function PlanForm({ meeting }: { meeting: HostMeeting }) {
  const { initial, isDraft, write, topics, words, publish, keep, busy, errorText } = usePlan(meeting)
  const [closesHours, setCloses] = useState(initial.closesHours)
  const [at, setAt] = useState({ day: initial.day, time: initial.time })
  const move = (part: Partial<typeof at>) => {
    setAt({ ...at, ...part })
    write(part)
  }
  return (
    <View className='stack'>
      <View className='title'>{isDraft ? '看一看，对了就发' : '改一改'}</View>
      <Card>
        {isDraft ? (
          <>
            <DateOrTimeField label='哪天' mode='date' initial={initial.day} onInput={(day) => move({ day })} />
            <DateOrTimeField label='几点' mode='time' initial={initial.time} onInput={(time) => move({ time })} />
            <ClashNotice meetingId={meeting.meetingId} {...at} />
            <TextField label='在哪儿' initial={initial.place} onInput={(place) => write({ place })} />
            <FoundWordsNotice words={words} where='place' />
          </>
        ) : (
          <>
            <View className='lead'>{appointmentWords(meeting.startAt, cloudNow())}</View>
            <View>{meeting.place}</View>
          </>
        )}
      </Card>
      <Card title='聊什么'>
        <AboutChoice initial={initial.about} onChange={(about) => write({ about })} />
        {topics.boxes.map(({ key, initial: text }, index) => (
          <View key={key}>
            <BigTextarea
              label={`第${index + 1}件`}
              placeholder='想一起聊聊什么？'
              initial={text}
              most={200}
              onInput={(value) => topics.write(key, value)}
            />
            <FoundWordsNotice words={words} where='topic' no={topics.noOf(key)} />
            {topics.boxes.length > 1 && (
              <BigButton kind='quiet' onClick={() => topics.remove(key)}>
                {`去掉第${index + 1}件`}
              </BigButton>
            )}
          </View>
        ))}
        <View className='second'>大家都看得到。能认出哪位邻居的话，先改一改。</View>
        {topics.boxes.length < topicsMax && (
          <BigButton kind='plain' onClick={topics.add}>
            再加一件
          </BigButton>
        )}
      </Card>
      <Card>
        <SeatsChoice initial={initial} onChange={write} />
        <View>报名截止</View>
        <ShortChoice
          label='报名截止'
          options={closings}
          value={closesHours}
          onChange={(hours) => {
            setCloses(hours)
            write({ closesHours: hours })
          }}
        />
      </Card>
      {isDraft && (
        <BigButton kind='quiet' disabled={busy} onClick={keep}>
          先放着，回头再发
        </BigButton>
      )}
      <Foot>
        {errorText && <Notice tone='error'>{errorText}</Notice>}
        <BigButton icon='bench' busy={busy} onClick={isDraft ? publish : keep}>
          {isDraft ? '发给邻居们' : '改好了'}
        </BigButton>
      </Foot>
    </View>
  )
}

const closings: readonly { value: string; title: string }[] = [
  { value: '2', title: '开会前2小时' },
  { value: '24', title: '前一天' },
  { value: '0', title: '开会为止' },
]
