import { View } from '@tarojs/components'
import { QueueRows } from '../queue-rows'
import { ReportPanel } from '../report/report-panel'
import { OverviewMenu } from './overview-menu'
import { useArrowKeys } from './use-arrow-keys'
import type { Overview, OverviewView } from './use-overview'
import './wide-overview.scss'

/** Queues, list and report side by side; arrow keys walk through them. */
export function WideOverview({ view, overview }: { view: OverviewView; overview: Overview }) {
  const { queue, list, report } = overview
  const { id } = report
  useArrowKeys()
  return (
    <View className='overview'>
      <View className='overview-column'>
        <OverviewMenu view={view} open={queue} onQueue={overview.choose} />
      </View>
      <View className='overview-column'>
        {queue && <QueueRows queue={queue} query={list} open={id?.reportId} onOpen={overview.open} />}
      </View>
      <View className='overview-column'>
        {id ? (
          <ReportPanel key={id.reportId} opened={{ ...report, id }} />
        ) : (
          <View className='second'>点一件事，在这里看。</View>
        )}
      </View>
    </View>
  )
}
