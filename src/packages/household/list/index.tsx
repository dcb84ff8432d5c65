import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useList } from '@/api/use-list'
import { Page } from '@/components/page'
import { ReportRows } from '@/components/report-rows'
import { go } from '@/pages/go'
import { isListName, listWords } from '../list-words'

/** All of one list, page by page. */
export default function ListPage() {
  const { params } = useRouter<{ list?: string }>()
  const list = isListName(params.list) ? params.list : 'done'
  const asked = useList(household.listHouseholdReports, { list })
  const { title, empty } = listWords[list]
  return (
    <Page title={asked.data ? `${title} · ${asked.data.total}件` : title}>
      <ReportRows
        asked={asked}
        empty={empty}
        reader='staff'
        onOpen={(report) => go('packages/household/report/index', report)}
      />
    </Page>
  )
}
