import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { ShortChoice } from '@/components/short-choice'
import { TextField } from '@/components/text-field'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { huddleKinds } from '@/staff/huddle-words'
import { CheckList } from '../check-list'
import { TopicBoxes } from '../topic-boxes'
import { useHuddleForm, type HuddleFormProps } from './use-huddle-form'

/** For what, where, when, with which communities, about what. */
export function HuddleForm(props: HuddleFormProps) {
  const { choices, huddle } = props
  const { initial, write, topics, words, hostId, send, busy, errorText } = useHuddleForm(props)
  const [about, setAbout] = useState(initial.about)
  return (
    <View className='stack'>
      <Card>
        <ShortChoice
          label='开什么会'
          options={huddleKinds}
          value={about}
          onChange={(chosen) => {
            setAbout(chosen)
            write({ about: chosen })
          }}
        />
        <DateOrTimeField label='哪天' mode='date' initial={initial.day} onInput={(day) => write({ day })} />
        <DateOrTimeField label='几点' mode='time' initial={initial.time} onInput={(time) => write({ time })} />
        <TextField label='在哪儿' initial={initial.place} onInput={(place) => write({ place })} />
        <FoundWordsNotice words={words} where='place' />
      </Card>
      {choices.communities.length > 1 && (
        <Card title='哪几个社区一起开'>
          <CheckList
            options={choices.communities}
            initial={initial.communityIds}
            onChange={(communityIds) => write({ communityIds })}
          />
          <View className='second'>别的社区会收到消息，自己加议题、定请哪几户，开会前也可以不参加。</View>
        </Card>
      )}
      {!huddle && <TopicBoxes topics={topics} communityId={hostId} words={words} />}
      <Foot>
        {errorText && <Notice tone='error'>{errorText}</Notice>}
        <BigButton busy={busy} onClick={send}>
          {huddle ? '改好了' : '写好了，看一看'}
        </BigButton>
      </Foot>
    </View>
  )
}
