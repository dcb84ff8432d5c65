import { View } from '@tarojs/components'
import type { WorkerQueue } from '@contract/report/worker'
import type { ReportCard as Report } from '@contract/report/views'
import { Loaded } from '@/components/loaded'
import type { Asked } from '@/components/loaded'
import { ReportCard } from '@/components/report-card'
import { queueTitle } from './queue-words'
import './queue-rows.scss'

/** One queue, counted, page by page; `open` is the report that lies on the desk. */
export function QueueRows({ queue, asked, open, onOpen }: QueueRowsProps) {
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>
        {asked.data ? `${queueTitle(queue)} · ${asked.data.total}件` : queueTitle(queue)}
      </View>
      <Loaded asked={asked} isEmpty={({ rows }) => rows.length === 0} empty='这里都安排好了。'>
        {({ rows }) => (
          <View className='stack'>
            {rows.map((report) => (
              <View key={report.reportId} className={report.reportId === open ? 'queue-row queue-row-on' : 'queue-row'}>
                <ReportCard report={report} reader='staff' onOpen={() => onOpen(report.reportId)} />
              </View>
            ))}
          </View>
        )}
      </Loaded>
    </View>
  )
}

type QueueRowsProps = {
  queue: WorkerQueue
  asked: Asked<{ total: number; rows: Report[] }>
  open?: string | null
  onOpen: (reportId: string) => void
}
