import { View } from '@tarojs/components'
import { QueueRows } from '../queue-rows'
import { ReportPanel } from '../report/report-panel'
import { OverviewHead } from './overview-head'
import { useArrowKeys } from './use-arrow-keys'
import type { Overview, OverviewView } from './use-overview'
import './wide-overview.scss'

/** Queues, list and report side by side; arrow keys walk through them. */
export function WideOverview({ view, desk }: { view: OverviewView; desk: Overview }) {
  const { queue, list, report } = desk
  useArrowKeys()
  return (
    <View className='desk'>
      <View className='desk-column'>
        <OverviewHead desk={view} open={queue} onQueue={desk.choose} />
      </View>
      <View className='desk-column'>
        {queue && <QueueRows queue={queue} query={list} open={report.on.reportId} onOpen={desk.open} />}
      </View>
      <View className='desk-column'>
        {report.on.reportId ? (
          <ReportPanel key={report.on.reportId} page={report} />
        ) : (
          <View className='second'>点一件事，在这里看。</View>
        )}
      </View>
    </View>
  )
}
