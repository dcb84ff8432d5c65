import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/meeting/household'
import { PHOTOS_MAX } from '@contract/schema/photo'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { PhotoPicker } from '@/components/photo-picker'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import { DecisionFields } from './decision-fields'
import { PreviewSheet } from './preview-sheet'
import { useMinutes } from './use-minutes'

const decisionsMax = 10

/** Topic by topic what was said, then what was agreed, and a picture if there is one. */
export function MinutesForm({ meeting }: { meeting: HostMeeting }) {
  const minutes = useMinutes(meeting)
  const { shown, say, photos, words } = minutes
  if (!meeting.allowedActions.includes('write-minutes')) return <Notice>{whyNot(meeting)}</Notice>
  return (
    <View className='stack'>
      <View className='second'>写事就好，不写邻居的姓名、电话和门牌号。</View>
      {meeting.topics.map(({ text }, index) => (
        <Card key={index} title={`${index + 1}. ${text}`}>
          <BigTextarea
            label={`第${index + 1}件，大家怎么说`}
            placeholder='大家怎么说的？'
            initial={shown.said[index]}
            most={500}
            onInput={(value) => say(index, value)}
          />
          <FoundWordsNotice words={words} where='said' no={index} />
        </Card>
      ))}
      {shown.decisions.map((decision, index) => (
        <DecisionFields
          key={decision.key}
          no={index + 1}
          initial={decision}
          notice={<FoundWordsNotice words={words} where='decision' no={minutes.noOf(decision.key)} />}
          onInput={(part) => minutes.decide(decision.key, part)}
          onRemove={() => minutes.removeDecision(decision.key)}
        />
      ))}
      {shown.decisions.length < decisionsMax && (
        <BigButton kind='plain' icon='check' onClick={minutes.addDecision}>
          {shown.decisions.length === 0 ? '记一件说好了的事' : '再记一件'}
        </BigButton>
      )}
      <View className='second'>照片（可以不放，别拍到人脸和门牌）</View>
      <PhotoPicker
        most={PHOTOS_MAX}
        photos={shown.photos}
        busy={photos.busy}
        sent={minutes.sent}
        onAdd={photos.add}
        onRemove={photos.remove}
      />
      {photos.errorText && <Notice tone='error'>{photos.errorText}</Notice>}
      <Foot>
        {minutes.errorText && <Notice tone='error'>{minutes.errorText}</Notice>}
        <BigButton busy={minutes.busy} onClick={minutes.look}>
          写好了，看一看
        </BigButton>
      </Foot>
      {minutes.kept && (
        <PreviewSheet meeting={meeting} kept={minutes.kept} words={words} onLeave={minutes.backToWriting} />
      )}
    </View>
  )
}

function whyNot({ state, allowedActions }: HostMeeting) {
  if (state === 'minuted') return '纪要已经发出去了。'
  return allowedActions.includes('publish-minutes')
    ? '纪要已经定好了，回到板凳会发给大家。'
    : '板凳会还没开，开完再写纪要。'
}
