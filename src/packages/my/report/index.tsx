import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { lastDoor } from '@/pages/placard/last-door'
import { ReportView } from './report-view'
import { useReport } from './use-report'

/** One report: where it stands, its story, and the one thing to do now. */
export default function ReportPage() {
  const report = useReport()
  return (
    <Page call={report.asked.data?.community ?? lastDoor()?.community}>
      <Loaded asked={report.asked}>
        {(found) => (
          <>
            {report.overtaken && <Notice tone='sorry'>{report.overtaken}</Notice>}
            <ReportView report={found} on={report} thanks={report.thanks} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
