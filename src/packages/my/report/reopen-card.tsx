import { useRef } from 'react'
import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { SAYING_MAX } from '@contract/report/report'
import { cloudNow } from '@/clock/cloud-now'
import { resident } from '@/api/resident'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { dayWords } from '@/words/day-words'
import { Notice } from '@/components/notice'

/** It was put away but isn't solved: the community takes it up again. */
export function ReopenCard({ opened, thing: { reopenUntil } }: ActionPartProps<{ reportId: string }, ResidentReport>) {
  const text = useRef('')
  const reopen = useAction(resident.reopenReport, opened, () => opened.done('记下了，社区重新办。'))
  return (
    <Card title='还没解决？'>
      {reopenUntil && <View className='second'>{`${dayWords(reopenUntil, cloudNow())}前都可以点，社区重新办。`}</View>}
      <BigTextarea
        label='还差在哪儿（可以不写）'
        placeholder='还差在哪儿？可以不写。'
        most={SAYING_MAX}
        onInput={(value) => (text.current = value)}
      />
      {reopen.errorText && <Notice tone='error'>{reopen.errorText}</Notice>}
      <BigButton
        kind='plain'
        busy={reopen.busy}
        onClick={() =>
          void reopen.send((commandId) => ({
            ...opened.id,
            commandId,
            text: text.current.trim() || undefined,
          }))
        }
      >
        还没解决
      </BigButton>
    </Card>
  )
}
