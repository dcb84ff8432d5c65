import { useRef } from 'react'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OnReport } from './use-report'

/** Something more on the same matter. */
export function AddSheet({ on, onLeave }: { on: OnReport; onLeave: () => void }) {
  const text = useRef('')
  const add = useMove(resident.addToReport, on, () => on.done('补充的话收到了，谢谢您。'))
  return (
    <Sheet title='补充一句' onLeave={onLeave}>
      <BigTextarea
        label='补充的话'
        placeholder='又有什么情况？'
        most={300}
        onInput={(value) => (text.current = value)}
      />
      {add.sorry && <Notice tone='sorry'>{add.sorry}</Notice>}
      <BigButton
        busy={add.busy}
        onClick={() =>
          void add.send((commandId) => ({ reportId: on.reportId, commandId, text: text.current, photos: [] }))
        }
      >
        补充上去
      </BigButton>
    </Sheet>
  )
}
