import { View } from '@tarojs/components'
import type { Reply } from '@contract/refusal'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { CopiedText } from './copied-text'
import { propertyWords } from './property-words'
import type { ForProperty } from './property-words'
import type { OnReport } from './on-report'

/** 已请物业处理: a text for the property company that says where and what, never who or in whose words; then it is written down. */
export function PropertySheet({ on, report, ask, onLeave }: PropertySheetProps) {
  const tell = useMove(ask, on, () => on.done('记下了：已请物业处理。'))
  return (
    <Sheet title='请物业处理' onLeave={onLeave}>
      <View>把这段话发给物业。里面没有姓名电话，也没有邻居的原话；要是还能认出人，改一改再发。</View>
      <CopiedText label='给物业的话' text={propertyWords(report)} most={500} />
      {tell.sorry && <Notice tone='sorry'>{tell.sorry}</Notice>}
      <BigButton busy={tell.busy} onClick={() => void tell.send((commandId) => ({ reportId: on.reportId, commandId }))}>
        已请物业处理
      </BigButton>
    </Sheet>
  )
}

type PropertySheetProps = {
  on: OnReport
  report: ForProperty
  ask: (input: { reportId: string; commandId: string }) => Promise<Reply<unknown>>
  onLeave: () => void
}
