import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/schema/report-view'
import { Loaded } from './loaded'
import type { Asked } from './loaded'
import { ReportCard } from './report-card'
import type { Reader } from '@/words/report-words'

/** A list of reports, page by page. */
export function ReportRows({ asked, empty, reader, onOpen }: ReportRowsProps) {
  return (
    <Loaded asked={asked} isEmpty={({ rows }) => rows.length === 0} empty={empty}>
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
  asked: Asked<{ rows: Report[] }>
  empty: string
  reader: Reader
  onOpen: (report: { reportId: string }) => void
}
