import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { ReportView } from './report-view'
import { useReport } from './use-report'

/** One report: where it stands, its story, and the one thing to do now. */
export default function ReportPage() {
  const report = useReport()
  return (
    <Page call={report.query.data?.community ?? lastPlacard()?.community}>
      <Loaded query={report.query}>
        {(found) => (
          <>
            {report.overtaken && <Notice tone='error'>{report.overtaken}</Notice>}
            <ReportView report={found} on={report} thanks={report.thanks} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
