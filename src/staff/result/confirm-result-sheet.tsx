import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ResultFacts } from '@contract/report/result'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { ShortChoice } from '@/components/short-choice'
import { ResultRow } from './result-row'
import { daysToChoose, doneDayWords, howWord, ways } from './result-words'
import type { ChosenFacts } from './use-result-facts'

/** What a sentence was understood to say, line by line: each may be changed, and nothing is sent before it was seen here. */
export function ConfirmResultSheet({ sentence, facts, onChange, sending, progress, onSend, onLeave }: ConfirmProps) {
  const [changing, setChanging] = useState<'day' | 'how'>()
  const { doneOn, how } = facts
  const now = cloudNow()
  const turn = (row: 'day' | 'how') => setChanging(changing === row ? undefined : row)
  const choose = (chosen: ChosenFacts) => {
    setChanging(undefined)
    onChange(chosen)
  }
  return (
    <Sheet title='这样记，对吗？' onLeave={onLeave}>
      <View>
        <ResultRow name='哪天办的' says={doneOn && doneDayWords(doneOn, now)} onChange={() => turn('day')}>
          {changing === 'day' && (
            <View className='result-choices stack'>
              <ShortChoice
                label='哪天办的'
                options={[
                  ...daysToChoose(doneOn, now).map((day) => ({ value: day, title: doneDayWords(day, now) })),
                  nothing,
                ]}
                value={doneOn ?? ''}
                onChange={(day) => choose({ doneOn: day || null })}
              />
              <View className='second'>更早的，回上一步在话里说一声，比如“11月3日换的”。</View>
            </View>
          )}
        </ResultRow>
        <ResultRow name='怎么办的' says={how && howWord(how)} onChange={() => turn('how')}>
          {changing === 'how' && (
            <View className='result-choices'>
              <ShortChoice
                label='怎么办的'
                options={[...ways, nothing]}
                value={how ?? ''}
                onChange={(way) => choose({ how: way || null })}
              />
            </View>
          )}
        </ResultRow>
        <ResultRow name='办得怎样' says={sentence} onChange={onLeave} />
      </View>
      <View className='second'>反映的人只看到最后这句话。</View>
      <Foot>
        {sending.busy && progress && (
          <View className='second' aria-role='alert' aria-live='polite'>
            {progress}
          </View>
        )}
        {sending.errorText && <Notice tone='error'>{sending.errorText}</Notice>}
        <BigButton busy={sending.busy} onClick={onSend}>
          就这样
        </BigButton>
      </Foot>
    </Sheet>
  )
}

const nothing = { value: '' as const, title: '不写' }

type ConfirmProps = {
  sentence: string
  facts: ResultFacts
  onChange: (chosen: ChosenFacts) => void
  sending: { busy: boolean; errorText: string | undefined }
  /** How many of the pictures are there, where there are some. */
  progress: string | undefined
  onSend: () => void
  /** Back to the sentence. */
  onLeave: () => void
}
