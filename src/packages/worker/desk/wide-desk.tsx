import { View } from '@tarojs/components'
import { QueueRows } from '../queue-rows'
import { ReportOnDesk } from '../report/report-on-desk'
import { DeskHead } from './desk-head'
import { useArrowKeys } from './use-arrow-keys'
import type { Desk, DeskView } from './use-desk'
import './wide-desk.scss'

/** Queues, list and report side by side; arrow keys walk through them. */
export function WideDesk({ view, desk }: { view: DeskView; desk: Desk }) {
  const { queue, list, report } = desk
  useArrowKeys()
  return (
    <View className='desk'>
      <View className='desk-column'>
        <DeskHead desk={view} open={queue} onQueue={desk.choose} />
      </View>
      <View className='desk-column'>
        {queue && <QueueRows queue={queue} asked={list} open={report.on.reportId} onOpen={desk.open} />}
      </View>
      <View className='desk-column'>
        {report.on.reportId ? (
          <ReportOnDesk key={report.on.reportId} page={report} />
        ) : (
          <View className='second'>点一件事，在这里看。</View>
        )}
      </View>
    </View>
  )
}
