import { useRef } from 'react'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OnReport } from './use-report'

/** The number 12345 gave, so that both ways lead to one answer. */
export function HotlineSheet({ on, onLeave }: { on: OnReport; onLeave: () => void }) {
  const hotline = useRef('')
  const add = useMove(resident.addHotlineNumber, on, () => on.done('编号记上了。'))
  return (
    <Sheet title='12345的编号' onLeave={onLeave}>
      <Field label='编号' most={32} onInput={(value) => (hotline.current = value)} />
      {add.sorry && <Notice tone='sorry'>{add.sorry}</Notice>}
      <BigButton
        busy={add.busy}
        onClick={() => void add.send((commandId) => ({ reportId: on.reportId, commandId, hotline: hotline.current }))}
      >
        记上
      </BigButton>
    </Sheet>
  )
}
