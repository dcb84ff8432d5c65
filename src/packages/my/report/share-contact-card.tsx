import { useRef } from 'react'
import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { resident } from '@/api/resident'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'

/** Leaves a name and phone for this report only, by the resident's own press. */
export function ShareContactCard({ opened, thing }: ActionPartProps<{ reportId: string }, ResidentReport>) {
  const household = thing.question?.by ?? thing.assignee.name
  const name = useRef('')
  const phone = useRef('')
  const share = useAction(resident.shareContact, opened, () => opened.done(`好的，${household}会和您联系。`))
  return (
    <Card title='愿意见面聊聊'>
      <TextField label='怎么称呼您' most={20} onInput={(value) => (name.current = value)} />
      <TextField label='电话' kind='number' most={40} onInput={(value) => (phone.current = value)} />
      <View className='second'>{`只给${household}看，只为这一件事。`}</View>
      {share.errorText && <Notice tone='error'>{share.errorText}</Notice>}
      <BigButton
        busy={share.busy}
        onClick={() =>
          void share.send((commandId) => ({
            ...opened.id,
            commandId,
            name: name.current,
            phone: phone.current,
            sharedWith: thing.question?.by,
          }))
        }
      >
        留给中心户
      </BigButton>
    </Card>
  )
}
