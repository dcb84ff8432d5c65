import { View } from '@tarojs/components'
import { HUDDLE_DECISIONS_MAX } from '@contract/huddle/huddle'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { DecisionFields } from './decision-fields'
import { useMinutes } from './use-minutes'

/** Topic by topic what was said, then what was agreed. */
export function MinutesForm({ huddle }: { huddle: WorkerHuddle }) {
  const minutes = useMinutes(huddle)
  const { shown, words } = minutes
  if (!huddle.allowedActions.includes('write-minutes'))
    return <Notice>现在不能写纪要。会开了再写，发出去就不改了。</Notice>
  return (
    <View className='stack'>
      <View className='second'>写事就好，不写居民的姓名、电话和门牌号。</View>
      {huddle.topics.map(({ text }, index) => (
        <Card key={index} title={`${index + 1}. ${text}`}>
          <BigTextarea
            label={`第${index + 1}件，大家怎么说`}
            placeholder='大家怎么说的？'
            initial={shown.said[index]}
            most={500}
            onInput={(value) => minutes.say(index, value)}
          />
          <FoundWordsNotice words={words} where='said' no={index} />
        </Card>
      ))}
      {shown.decisions.map((decision, index) => (
        <DecisionFields
          key={decision.key}
          no={index + 1}
          initial={decision}
          parts={huddle.parts}
          notice={<FoundWordsNotice words={words} where='decision' no={index} />}
          onInput={(part) => minutes.decide(decision.key, part)}
          onRemove={() => minutes.removeDecision(decision.key)}
        />
      ))}
      {shown.decisions.length < HUDDLE_DECISIONS_MAX && (
        <BigButton kind='plain' icon='check' onClick={minutes.addDecision}>
          {shown.decisions.length === 0 ? '记一件说好了的事' : '再记一件'}
        </BigButton>
      )}
      <Foot>
        {minutes.errorText && <Notice tone='error'>{minutes.errorText}</Notice>}
        <BigButton busy={minutes.busy} onClick={minutes.keep}>
          写好了，看一看
        </BigButton>
      </Foot>
    </View>
  )
}
