import { useRef } from 'react'
import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import type { OnReport } from './use-report'

/** Leaves a name and phone for this report only, by the resident's own press. */
export function ShareCard({ on, household }: { on: OnReport; household: string }) {
  const name = useRef('')
  const phone = useRef('')
  const share = useMove(resident.shareContact, on, () => on.done(`好的，${household}会和您联系。`))
  return (
    <Card title='愿意见面聊聊'>
      <Field label='怎么称呼您' most={20} onInput={(value) => (name.current = value)} />
      <Field label='电话' kind='number' most={20} onInput={(value) => (phone.current = value)} />
      <View className='second'>{`只给${household}看，只为这一件事。`}</View>
      {share.sorry && <Notice tone='sorry'>{share.sorry}</Notice>}
      <BigButton
        busy={share.busy}
        onClick={() =>
          void share.send((commandId) => ({
            reportId: on.reportId,
            commandId,
            name: name.current,
            phone: phone.current,
          }))
        }
      >
        留给中心户
      </BigButton>
    </Card>
  )
}
