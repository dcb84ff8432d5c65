import { View } from '@tarojs/components'
import type { Reply } from '@contract/refusal'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { categoryWord } from '@/components/report-words'
import { Sheet } from '@/components/sheet'
import type { Category } from '@contract/schema/report'
import { CopiedText } from './copied-text'
import { useMove } from './use-move'
import type { OnReport } from './use-move'

/** 已请物业处理: a text for the property company that says where and what, never who or in whose words; then it is written down. */
export function PropertySheet({ on, report, ask, onLeave }: PropertySheetProps) {
  const tell = useMove(ask, on, () => on.done('记下了:已请物业处理。'))
  return (
    <Sheet title='请物业处理' onLeave={onLeave}>
      <View>把这段话发给物业。里面没有姓名电话,也没有邻居的原话;要是还能认出人,改一改再发。</View>
      <CopiedText label='给物业的话' text={propertyWords(report)} most={500} />
      {tell.sorry && <Notice tone='sorry'>{tell.sorry}</Notice>}
      <BigButton busy={tell.busy} onClick={() => void tell.send((commandId) => ({ reportId: on.reportId, commandId }))}>
        已请物业处理
      </BigButton>
    </Sheet>
  )
}

function propertyWords({ place, category, number, community }: PropertySheetProps['report']) {
  return `您好,${place}有一件事请物业看看:${categoryWord(category)}。处理好了请告诉${community.name},电话${community.phone}。编号${number}。`
}

type PropertySheetProps = {
  on: OnReport
  report: { place: string; category: Category; number: string; community: { name: string; phone: string } }
  ask: (input: { reportId: string; commandId: string }) => Promise<Reply<unknown>>
  onLeave: () => void
}
