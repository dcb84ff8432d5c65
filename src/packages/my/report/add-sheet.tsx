import { useRef } from 'react'
import { sendSaid } from '@/drafts/send-said'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'
import { VoiceField } from '@/components/voice-field'
import type { ResidentReport } from '@contract/report/resident'
import { SAYING_MAX } from '@contract/report/report'
import { resident } from '@/api/resident'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { ActionPartProps } from '@/actions/action-table'

/** Something more on the same matter. */
export function AddSheet({ opened, thing, onLeave }: ActionPartProps<{ reportId: string }, ResidentReport>) {
  const text = useRef('')
  const voice = useSheetSounds({ askFolder: resident.getSoundFolder, communityId: thing.community.id })
  const add = useAction(sendSaid(resident.getSoundFolder, resident.addToReport), opened, () => {
    voice.forgetAll()
    return opened.done('补充的话收到了，谢谢您。')
  })
  return (
    <Sheet title='补充一句' onLeave={onLeave}>
      <VoiceField voice={voice} />
      <BigTextarea
        label='补充的话'
        placeholder='又有什么情况？'
        most={SAYING_MAX}
        onInput={(value) => (text.current = value)}
      />
      {add.errorText && <Notice tone='error'>{add.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={add.busy}
          onClick={() =>
            void add.send((commandId) => ({
              ...opened.id,
              commandId,
              text: text.current,
              photos: [],
              sounds: voice.current(),
            }))
          }
        >
          补充上去
        </BigButton>
      </Foot>
    </Sheet>
  )
}
