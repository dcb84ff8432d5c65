import { resident } from '@/api/resident'
import { useList } from '@/api/use-list'
import { BigButton } from '@/components/big-button'
import { Page } from '@/components/page'
import { ReportRows } from '@/components/report-rows'
import { useLastSeen } from '@/last-seen/use-last-seen'
import { openPage } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { listInCopy } from '../copies'

/** Everything this person has said, the newest first. */
export default function MyReportsPage() {
  const query = useLastSeen(useList(resident.listMyReports, {}), listInCopy)
  return (
    <Page title='我反映的事' call={lastPlacard()?.community}>
      <ReportRows
        query={query}
        empty='您还没有反映过。有事随时来说。'
        reader='resident'
        onOpen={(report) => openPage('packages/my/report/index', report)}
      />
      <BigButton kind='quiet' onClick={() => openPage('packages/my/followed/index')}>
        我跟进的邻居的事
      </BigButton>
    </Page>
  )
}
