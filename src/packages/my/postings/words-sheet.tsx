import { useRef } from 'react'
import { View } from '@tarojs/components'
import type { Posting } from '@contract/posts/resident'
import { REPORT_TEXT_MAX } from '@contract/report/report'
import type { Receipt } from '@contract/report/sending'
import { postings } from '@/api/postings'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { VoiceField } from '@/components/voice-field'
import { sendSaid } from '@/drafts/send-said'
import { forgetSheetDraft } from '@/drafts/sheet-drafts'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'

/** 我有话说: said or written, with a phone to ring back or without. */
export function WordsSheet({ household, communityId, onSaid, onLeave }: WordsSheetProps) {
  const text = useRef('')
  const phone = useRef('')
  const voice = useSheetSounds({ askFolder: resident.getSoundFolder, communityId })
  const say = useCommand(sendSaid(resident.getSoundFolder, postings.sayAboutPosting), (receipt) => {
    voice.forgetAll()
    forgetSheetDraft(postingDraft(household.id))
    onSaid(receipt)
  })
  const send = () =>
    void say.send((formId) => ({
      ...{ formId, householdId: household.id, text: text.current, sounds: voice.current() },
      phone: phone.current.trim() || undefined,
    }))
  return (
    <Sheet title='我有话说' onLeave={onLeave}>
      <View className='second'>{`您说的只有社区看得到，${household.name}看不到。`}</View>
      <VoiceField voice={voice} />
      <BigTextarea
        label='您想说的话'
        placeholder='合不合适？有什么要社区先问清楚的？'
        most={REPORT_TEXT_MAX}
        onInput={(value) => (text.current = value)}
      />
      <TextField
        label='电话（可不留）'
        hint='留了好给您回话，只给经办的社区人员用。'
        kind='number'
        most={40}
        onInput={(value) => (phone.current = value)}
      />
      {say.errorText && <Notice tone='error'>{say.errorText}</Notice>}
      <Foot>
        <BigButton busy={say.busy} onClick={send}>
          交给社区
        </BigButton>
      </Foot>
    </Sheet>
  )
}

/** Under which name what is being written about a household is kept. */
export function postingDraft(householdId: string) {
  return `posting-${householdId}`
}

type WordsSheetProps = {
  household: Posting['household']
  communityId: string
  onSaid: (receipt: Receipt) => void
  onLeave: () => void
}
