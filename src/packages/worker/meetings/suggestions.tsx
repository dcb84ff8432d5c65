import { View } from '@tarojs/components'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { Card } from '@/components/card'
import { ReportCard } from '@/components/report-card'
import { categoryWord } from '@/words/report-words'
import { go } from '@/pages/go'

/** 一事聚会: several neighbours of one building said much the same; sitting down together may help. */
export function Suggestions({ suggestions }: OutputOf<typeof contract.meetingSuggestions>) {
  return (
    <>
      {suggestions.map(({ building, category, household, reports }) => (
        <Card key={building + category} title={`同一楼栋30天内${reports.length}件相近的反映，开个板凳会？`}>
          <View>{`${building} · ${categoryWord(category)}`}</View>
          {household && <View className='second'>{`可以请${household}来开。`}</View>}
          {reports.map((report) => (
            <ReportCard
              key={report.reportId}
              report={report}
              reader='staff'
              onOpen={() => go('packages/worker/report/index', { reportId: report.reportId })}
            />
          ))}
        </Card>
      ))}
    </>
  )
}
