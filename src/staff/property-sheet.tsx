import { View } from '@tarojs/components'
import type { Reply } from '@contract/refusal'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { CopyableText } from './copyable-text'
import { propertyWords } from './property-words'
import type { ForProperty } from './property-words'
import type { OpenedReport } from '@/actions/opened-thing'

/** 已请物业处理: a text for the property company that says where and what, never who or in whose words; then it is written down. */
export function PropertySheet({ opened, thing, ask, onLeave }: PropertySheetProps) {
  const tell = useAction(ask, opened, () => opened.done('记下了：已请物业处理。'))
  return (
    <Sheet title='请物业处理' onLeave={onLeave}>
      <View>把这段话发给物业。里面没有姓名电话，也没有邻居的原话；要是还能认出人，改一改再发。</View>
      <CopyableText label='给物业的话' text={propertyWords(thing)} most={500} />
      {tell.errorText && <Notice tone='error'>{tell.errorText}</Notice>}
      <Foot>
        <BigButton busy={tell.busy} onClick={() => void tell.send((commandId) => ({ ...opened.id, commandId }))}>
          已请物业处理
        </BigButton>
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
