import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import { Loaded } from './loaded'
import type { Query } from './loaded'
import { ReportCard } from './report-card'
import type { Reader } from '@/words/report-words'

/** A list of reports, page by page. */
export function ReportRows({ query, empty, more, reader, onOpen }: ReportRowsProps) {
  return (
    <Loaded query={query} isEmpty={({ rows }) => rows.length === 0} empty={empty} more={more}>
      {({ rows }) => (
        <View className='stack'>
          {rows.map((report) => (
            <ReportCard
              key={report.reportId}
              report={report}
              reader={reader}
              onOpen={() => onOpen({ reportId: report.reportId })}
            />
          ))}
        </View>
      )}
    </Loaded>
  )
}

type ReportRowsProps = {
  query: Query<{ rows: Report[] }>
  empty: string
  more?: string | undefined
  reader: Reader
  onOpen: (report: { reportId: string }) => void
}
