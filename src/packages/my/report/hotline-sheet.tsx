import { useRef } from 'react'
import { resident } from '@/api/resident'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { OpenedReport } from '@/actions/opened-thing'

/** The number 12345 gave, so that both ways lead to one answer. */
export function HotlineSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const hotline = useRef('')
  const add = useAction(resident.addHotlineNumber, opened, () => opened.done('编号记上了。'))
  return (
    <Sheet title='12345的编号' onLeave={onLeave}>
      <TextField label='编号' most={60} onInput={(value) => (hotline.current = value)} />
      {add.errorText && <Notice tone='error'>{add.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={add.busy}
          onClick={() => void add.send((commandId) => ({ ...opened.id, commandId, hotline: hotline.current }))}
        >
          记上
        </BigButton>
      </Foot>
    </Sheet>
  )
}
