import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/report/worker'
import { ReportCard } from '@/components/report-card'
import { openPage } from '@/pages/open-page'

/** With what it is done together: the report into which it was merged, or those that were merged into it. */
export function MergedRows({ report: { mergedInto, merged = [] } }: { report: WorkerReport }) {
  const rows = mergedInto ? [mergedInto] : merged
  if (rows.length === 0) return null
  return (
    <View className='stack'>
      <View className='lead'>{mergedInto ? '并到这一件里一起办：' : `并进来一起办的有${rows.length}件：`}</View>
      {rows.map((row) => (
        <ReportCard key={row.reportId} report={row} reader='staff' onOpen={() => open(row.reportId)} />
      ))}
    </View>
  )
}

function open(reportId: string) {
  void openPage('packages/worker/report/index', { reportId })
}
