import { useRef, useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { Reply } from '@contract/refusal'
import { useAction } from '@/actions/use-action'
import type { OpenedReport } from '@/actions/opened-thing'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { propertyWords } from './property-words'
import type { ForProperty } from './property-words'
import { useCopy } from './use-copy'

/** 已请物业处理: a text for the property company that says where and what, in one line of whoever handles it, never who or in whose words. It is copied, and once it was sent that is written down. */
export function PropertySheet({ opened, thing, ask, onLeave }: PropertySheetProps) {
  const [what, setWhat] = useState('')
  const newest = useRef('')
  const { copy, outcome } = useCopy()
  const tell = useAction(ask, opened, () => opened.done('记下了：已请物业处理。'))
  return (
    <Sheet title='请物业处理' onLeave={onLeave}>
      <TextField
        label='哪儿怎么了，写一句（可以不写）'
        placeholder='比如：三楼楼道灯不亮'
        most={40}
        onInput={(value) => setWhat((newest.current = value))}
      />
      <Card title='发给物业的话'>
        <Text className='said' userSelect>
          {propertyWords(thing, what)}
        </Text>
      </Card>
      <View className='second'>里面没有姓名电话，也没有反映人的原话。</View>
      {outcome === 'copied' && (
        <Notice tone='good'>复制好了，去微信里粘贴给物业吧。发过了，回来点【已请物业处理】。</Notice>
      )}
      {outcome === 'failed' && <Notice tone='error'>没能复制。请长按上面的字，自己选中再复制。</Notice>}
      {tell.errorText && <Notice tone='error'>{tell.errorText}</Notice>}
      <Foot>
        {outcome && (
          <BigButton busy={tell.busy} onClick={() => void tell.send((commandId) => ({ ...opened.id, commandId }))}>
            已请物业处理
          </BigButton>
        )}
        {outcome !== 'copied' && (
          <BigButton kind={outcome ? 'plain' : 'primary'} onClick={() => copy(propertyWords(thing, newest.current))}>
            复制这段话
          </BigButton>
        )}
      </Foot>
    </Sheet>
  )
}

type PropertySheetProps = {
  opened: OpenedReport
  thing: ForProperty
  ask: (input: { reportId: string; commandId: string }) => Promise<Reply<unknown>>
  onLeave: () => void
}
