import { resident } from '@/api/resident'
import { useList } from '@/api/use-list'
import { Page } from '@/components/page'
import { ReportRows } from '@/components/report-rows'
import { go } from '@/pages/go'
import { lastDoor } from '@/pages/placard/last-door'

/** Everything this person has said, the newest first. */
export default function MyReportsPage() {
  const asked = useList(resident.myReports, {})
  return (
    <Page title='我反映的事' call={lastDoor()?.community}>
      <ReportRows
        asked={asked}
        empty='您还没有反映过。有事随时来说。'
        reader='resident'
        onOpen={(report) => go('packages/my/report/index', report)}
      />
    </Page>
  )
}
