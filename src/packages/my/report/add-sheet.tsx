import { useRef } from 'react'
import { SAYING_MAX } from '@contract/report/report'
import { resident } from '@/api/resident'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OpenedReport } from '@/actions/opened-thing'

/** Something more on the same matter. */
export function AddSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const text = useRef('')
  const add = useAction(resident.addToReport, opened, () => opened.done('补充的话收到了，谢谢您。'))
  return (
    <Sheet title='补充一句' onLeave={onLeave}>
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
          onClick={() => void add.send((commandId) => ({ ...opened.id, commandId, text: text.current, photos: [] }))}
        >
          补充上去
        </BigButton>
      </Foot>
    </Sheet>
  )
}
