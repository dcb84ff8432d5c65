import { View } from '@tarojs/components'
import type { WorkerQueue } from '@contract/report/worker-queue'
import type { ReportCard as Report } from '@contract/report/views'
import { Loaded } from '@/components/loaded'
import type { Query } from '@/components/loaded'
import { ReportCard } from '@/components/report-card'
import { showRestWords } from '@/staff/show-rest-words'
import { lookAtWords } from '@/staff/look-at-words'
import { queueTitle } from './queue-words'
import './queue-rows.scss'

/** One queue, counted, page by page; `open` is the report that is open beside it. */
export function QueueRows({ queue, query, open, onOpen }: QueueRowsProps) {
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>
        {query.data ? `${queueTitle(queue)} · ${query.data.total}件` : queueTitle(queue)}
      </View>
      <Loaded
        query={query}
        isEmpty={({ rows }) => rows.length === 0}
        empty='这里都安排好了。'
        more={query.data && showRestWords(query.data)}
      >
        {({ rows }) =>
          rows.map((report) => (
            <View key={report.reportId} className={report.reportId === open ? 'queue-row queue-row-on' : 'queue-row'}>
              <ReportCard report={report} reader='staff' onOpen={() => onOpen(report.reportId)}>
                {queue === 'checking' && <View className='second'>{lookAtWords(report.lookAt)}</View>}
              </ReportCard>
            </View>
          ))
        }
      </Loaded>
    </View>
  )
}

type QueueRowsProps = {
  queue: WorkerQueue
  query: Query<{ total: number; rows: Report[] }>
  open?: string | null
  onOpen: (reportId: string) => void
}
