import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useList } from '@/api/use-list'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { ReportCard } from '@/components/report-card'
import { go } from '../../go'
import { lastDoor } from '../../placard/last-door'

/** Everything this person has said, the newest first. */
export default function MyReportsPage() {
  const asked = useList(resident.myReports, {})
  return (
    <Page title='我反映的事' call={lastDoor()?.community}>
      <Loaded asked={asked} isEmpty={({ rows }) => rows.length === 0} empty='您还没有反映过。有事随时来说。'>
        {({ rows }) => (
          <View className='stack'>
            {rows.map((report) => (
              <ReportCard
                key={report.reportId}
                report={report}
                reader='resident'
                onOpen={() => go('pages/report/detail/index', { reportId: report.reportId })}
              />
            ))}
          </View>
        )}
      </Loaded>
    </Page>
  )
}
