import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useList } from '@/api/use-list'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { ReportCard } from '@/components/report-card'
import { go } from '@/pages/go'
import { isListName, listWords } from '../list-words'

/** All of one list, page by page. */
export default function ListPage() {
  const { params } = useRouter<{ list?: string }>()
  const list = isListName(params.list) ? params.list : 'done'
  const asked = useList(household.reports, { list })
  const { title, empty } = listWords[list]
  return (
    <Page title={asked.data ? `${title} · ${asked.data.total}件` : title}>
      <Loaded asked={asked} isEmpty={({ rows }) => rows.length === 0} empty={empty}>
        {({ rows }) => (
          <View className='stack'>
            {rows.map((report) => (
              <ReportCard
                key={report.reportId}
                report={report}
                reader='staff'
                onOpen={() => go('packages/household/report/index', { reportId: report.reportId })}
              />
            ))}
          </View>
        )}
      </Loaded>
    </Page>
  )
}
