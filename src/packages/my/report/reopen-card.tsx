import { useRef } from 'react'
import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { dayWords } from '@/words/day-words'
import { Notice } from '@/components/notice'
import type { OnReport } from './use-report'

/** It was put away but isn't solved: the community takes it up again. */
export function ReopenCard({ on, until }: { on: OnReport; until: string | null }) {
  const text = useRef('')
  const reopen = useMove(resident.reopenReport, on, () => on.done('记下了，社区重新办。'))
  return (
    <Card title='还没解决？'>
      {until && <View className='second'>{`${dayWords(until)}前都可以点，社区重新办。`}</View>}
      <BigTextarea
        label='还差在哪儿（可以不写）'
        placeholder='还差在哪儿？可以不写。'
        most={300}
        onInput={(value) => (text.current = value)}
      />
      {reopen.sorry && <Notice tone='sorry'>{reopen.sorry}</Notice>}
      <BigButton
        kind='plain'
        busy={reopen.busy}
        onClick={() =>
          void reopen.send((commandId) => ({
            reportId: on.reportId,
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
