import { resident } from '@/api/resident'
import { useList } from '@/api/use-list'
import { Page } from '@/components/page'
import { ReportRows } from '@/components/report-rows'
import { openPage } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'

/** Everything this person has said, the newest first. */
export default function MyReportsPage() {
  const query = useList(resident.listMyReports, {})
  return (
    <Page title='我反映的事' call={lastPlacard()?.community}>
      <ReportRows
        query={query}
        empty='您还没有反映过。有事随时来说。'
        reader='resident'
        onOpen={(report) => openPage('packages/my/report/index', report)}
      />
    </Page>
  )
}
