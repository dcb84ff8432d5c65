import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { Satisfied } from '@contract/report/callback'
import type { ResidentReport } from '@contract/report/resident'
import { resident } from '@/api/resident'
import { SAYING_MAX } from '@contract/report/report'
import type { OpenedReport } from '@/actions/opened-thing'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { ShortChoice } from '@/components/short-choice'
import { VoiceField } from '@/components/voice-field'
import { KeptSheet } from '@/drafts/kept-sheet'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'
import { contactedChoices, satisfiedChoices } from '@/words/callback-words'
import { additionLabel, additionDraft } from './addition-draft'
import { AnsweredRows } from './answer-rows'
import type { CallbackStep, CallbackSteps } from './use-callback-steps'

/** It is solved: two questions more, for whoever likes. */
export function SolvedMore({ opened, steps: { complete, end } }: MoreProps) {
  const [contacted, setContacted] = useState<'yes' | 'no' | null>(null)
  const [satisfied, setSatisfied] = useState<Satisfied | null>(null)
  const send = () =>
    void complete.send((commandId) => ({
      ...opened.id,
      commandId,
      contacted: contacted === null ? undefined : contacted === 'yes',
      satisfied: satisfied ?? undefined,
    }))
  const isSaid = contacted !== null || satisfied !== null
  return (
    <View className='callback-more stack'>
      <View className='lead'>有人联系过您吗？</View>
      <ShortChoice label='有人联系过您吗？' options={contactedChoices} value={contacted} onChange={setContacted} />
      <View className='lead'>您满意吗？</View>
      <ShortChoice label='您满意吗？' options={satisfiedChoices} value={satisfied} onChange={setSatisfied} />
      {complete.errorText && <Notice tone='error'>{complete.errorText}</Notice>}
      <Foot>
        <AnsweredRows
          pressed='yes'
          others={[
            isSaid && (
              <BigButton key='send' busy={complete.busy} onClick={send}>
                就这么回
              </BigButton>
            ),
            <BigButton key='end' kind='quiet' onClick={end}>
              不答了
            </BigButton>,
          ]}
        />
      </Foot>
    </View>
  )
}

/** It is not, or not quite: what is still wrong, aloud or in words of one's own. */
export function StillWrong(props: StillWrongProps) {
  return (
    <KeptSheet name={additionDraft(props.opened)}>
      <StillWrongForm {...props} />
    </KeptSheet>
  )
}

function StillWrongForm({ report, opened, step, steps: { add, end } }: StillWrongProps) {
  const text = useRef('')
  const voice = useSheetSounds({ askFolder: resident.getSoundFolder, communityId: report.community.id })
  const send = () => {
    const sounds = voice.current()
    if (!text.current.trim() && sounds.length === 0) return end()
    void add.send((commandId) => ({ ...opened.id, commandId, text: text.current, photos: [], sounds }))
  }
  return (
    <View className='callback-more stack'>
      <View className='lead'>还差什么？</View>
      <VoiceField voice={voice} />
      <BigTextarea
        label={additionLabel}
        placeholder='可以不写'
        most={SAYING_MAX}
        isCountQuiet
        onInput={(value) => (text.current = value)}
      />
      {add.errorText && <Notice tone='error'>{add.errorText}</Notice>}
      <Foot>
        <AnsweredRows
          pressed={step.solved}
          others={[
            <BigButton key='send' busy={add.busy} onClick={send}>
              交给社区
            </BigButton>,
            <BigButton key='end' kind='quiet' onClick={end}>
              不写了
            </BigButton>,
          ]}
        />
      </Foot>
    </View>
  )
}

type StillWrongProps = MoreProps & { report: ResidentReport; step: CallbackStep }

type MoreProps = { opened: OpenedReport; steps: CallbackSteps }
