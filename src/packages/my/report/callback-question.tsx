import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Solved } from '@contract/report/callback'
import type { ResidentReport } from '@contract/report/resident'
import type { OpenedReport } from '@/actions/opened-thing'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { SoundRow } from '@/components/sound-row'
import { Notice } from '@/components/notice'
import { AnswerRows } from './answer-rows'
import { DonePhotos } from './done-photos'
import type { CallbackSteps } from './use-callback-steps'
import { doneWords, whatWasDone } from './what-was-done'

/** What was done, with its picture, and the one question: only the resident says whether it is solved. */
export function CallbackQuestion({ report, opened, answer, onStory }: CallbackQuestionProps) {
  const [tapped, tap] = useState<Solved>()
  const done = whatWasDone(report)
  const say = (solved: Solved) => {
    tap(solved)
    void answer.send((commandId) => ({ ...opened.id, commandId, solved }))
  }
  return (
    <View className='stack'>
      <View className='lead'>{doneWords(done)}</View>
      <SoundRow sounds={done?.sounds} />
      <DonePhotos photos={done?.photos ?? []} onStory={onStory} />
      <View className='title'>现在解决了吗？</View>
      {answer.errorText && <Notice tone='error'>{answer.errorText}</Notice>}
      <Foot>
        <AnswerRows>
          {(solved, title) => (
            <BigButton
              kind='plain'
              busy={answer.busy && solved === tapped}
              disabled={answer.busy}
              onClick={() => say(solved)}
            >
              {title}
            </BigButton>
          )}
        </AnswerRows>
      </Foot>
    </View>
  )
}

type CallbackQuestionProps = {
  report: ResidentReport
  opened: OpenedReport
  answer: CallbackSteps['answer']
  onStory: () => void
}
