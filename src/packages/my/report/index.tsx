import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { ReportView } from './report-view'
import { useReport } from './use-report'

/** One report: where it stands, its story, and the one thing to do now. */
export default function ReportPage() {
  const opened = useReport()
  return (
    <Page call={opened.query.data?.community ?? lastPlacard()?.community}>
      <Loaded query={opened.query} shape='story'>
        {(report) => <ReportView report={report} opened={opened} />}
      </Loaded>
    </Page>
  )
}
