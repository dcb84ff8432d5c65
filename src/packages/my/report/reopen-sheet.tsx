import { useRef } from 'react'
import { SAYING_MAX } from '@contract/report/report'
import { resident } from '@/api/resident'
import type { OpenedReport } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'

/** It was solved, or put away, and isn't any more: the community takes it up again. */
export function ReopenSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const text = useRef('')
  const reopen = useAction(resident.reopenReport, opened, () => opened.done('记下了，社区重新办。'))
  return (
    <Sheet title='又坏了？' onLeave={onLeave}>
      <BigTextarea
        label='现在什么样（可以不写）'
        placeholder='现在什么样？可以不写。'
        most={SAYING_MAX}
        onInput={(value) => (text.current = value)}
      />
      {reopen.errorText && <Notice tone='error'>{reopen.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={reopen.busy}
          onClick={() =>
            void reopen.send((commandId) => ({ ...opened.id, commandId, text: text.current.trim() || undefined }))
          }
        >
          请社区重新办
        </BigButton>
      </Foot>
    </Sheet>
  )
}
