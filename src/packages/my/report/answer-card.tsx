import { useRef } from 'react'
import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { SAYING_MAX } from '@contract/report/report'
import { offerReminder } from '@/api/reminders'
import { resident } from '@/api/resident'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { VoiceField } from '@/components/voice-field'
import { KeptSheet } from '@/drafts/kept-sheet'
import { sendSaid } from '@/drafts/send-said'
import { forgetSheetDraft, sheetDraftName } from '@/drafts/sheet-drafts'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'
import { Notice } from '@/components/notice'

/** Somebody asks one thing more; a few words are enough, and are kept until they are sent. */
export function AnswerCard(props: AnswerCardProps) {
  return (
    <KeptSheet name={answerDraft(props)}>
      <AnswerForm {...props} />
    </KeptSheet>
  )
}

function AnswerForm({ opened, thing }: AnswerCardProps) {
  const { question, community } = thing
  const text = useRef('')
  const voice = useSheetSounds({ askFolder: resident.getSoundFolder, communityId: community.id })
  const answer = useAction(sendSaid(resident.getSoundFolder, resident.answerQuestion), opened, () => {
    voice.forgetAll()
    forgetSheetDraft(answerDraft({ opened }))
    return opened.done('收到您的回话了，谢谢您。')
  })
  if (!question) return null
  return (
    <Card title={`${question.by}想再问您一句`}>
      <View>{question.meet ? meetWords : question.text}</View>
      <VoiceField voice={voice} />
      <BigTextarea label='您的回话' most={SAYING_MAX} onInput={(value) => (text.current = value)} />
      {answer.errorText && <Notice tone='error'>{answer.errorText}</Notice>}
      <BigButton
        kind={question.meet ? 'plain' : 'primary'}
        busy={answer.busy}
        onClick={() => {
          offerReminder('resident')
          void answer.send((commandId) => ({ ...opened.id, commandId, text: text.current, sounds: voice.current() }))
        }}
      >
        {question.meet ? '不留电话，写一句' : '发送'}
      </BigButton>
    </Card>
  )
}

type AnswerCardProps = ActionPartProps<{ reportId: string }, ResidentReport>

function answerDraft({ opened }: Pick<AnswerCardProps, 'opened'>) {
  return sheetDraftName(JSON.stringify(opened.id), 'answer')
}

const meetWords = '中心户想当面听您说说。愿意就留个称呼和电话；不愿意，也照样办。'
