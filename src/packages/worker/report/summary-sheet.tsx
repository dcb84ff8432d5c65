import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import type { ActionPartProps } from '@/actions/action-table'
import { Sheet } from '@/components/sheet'
import { CopyableText } from '@/staff/copyable-text'
import { summaryWords } from './summary-words'
import './summary-sheet.scss'

/** What 12345 or the grid platform needs to know, without who said it or in what words. */
export function SummarySheet({ thing, onLeave }: ActionPartProps<{ reportId: string }, WorkerReport>) {
  return (
    <Sheet title='抄一份摘要' onLeave={onLeave}>
      <View>里面没有姓名电话，也没有居民的原话。要是还能认出人，改一改再复制。</View>
      <View className='summary'>
        <CopyableText label='摘要' text={summaryWords(thing, cloudNow())} most={1500} />
      </View>
    </Sheet>
  )
}
