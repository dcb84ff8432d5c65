import { useRef } from 'react'
import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/resident'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import type { OnReport } from './use-report'

type Question = NonNullable<ResidentReport['question']>

/** Somebody asks one thing more; a few words are enough. */
export function AnswerCard({ on, question }: { on: OnReport; question: Question }) {
  const text = useRef('')
  const answer = useMove(resident.answerQuestion, on, () => on.done('收到您的回话了，谢谢您。'))
  return (
    <Card title={`${question.by}想再问您一句`}>
      <View>{question.meet ? meetWords : question.text}</View>
      <BigTextarea label='您的回话' most={300} onInput={(value) => (text.current = value)} />
      {answer.sorry && <Notice tone='sorry'>{answer.sorry}</Notice>}
      <BigButton
        kind={question.meet ? 'plain' : 'primary'}
        busy={answer.busy}
        onClick={() => void answer.send((commandId) => ({ reportId: on.reportId, commandId, text: text.current }))}
      >
        {question.meet ? '不留电话，写一句' : '回这一句'}
      </BigButton>
    </Card>
  )
}

const meetWords = '中心户想当面听您说说。愿意就留个称呼和电话；不愿意，也照样办。'
