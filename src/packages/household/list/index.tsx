import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useList } from '@/api/use-list'
import { Page } from '@/components/page'
import { ReportRows } from '@/components/report-rows'
import { openPage } from '@/pages/open-page'
import { showRestWords } from '@/staff/show-rest-words'
import { isListName, listWords } from '../report-list-words'

/** All of one list, page by page. */
export default function ListPage() {
  const { params } = useRouter<{ list?: string }>()
  const list = isListName(params.list) ? params.list : 'done'
  const query = useList(household.listHouseholdReports, { list })
  const { title, empty } = listWords[list]
  return (
    <Page title={query.data ? `${title} · ${query.data.total}件` : title}>
      <ReportRows
        query={query}
        empty={empty}
        more={query.data && list !== 'done' ? showRestWords(query.data) : undefined}
        reader='household'
        onOpen={(report) => openPage('packages/household/report/index', report)}
      />
    </Page>
  )
}
