import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { backTo } from '@/staff/back-to'
import { WithActions } from '@/staff/with-actions'
import { hasNextMove, NextMove } from './next-move'
import { hasOtherMoves, OtherMoves } from './other-moves'
import { ReportView } from './report-view'
import { Sheets } from './sheets'
import { useReport } from './use-report'

/** One report on the household's phone: what it is, and what may be done about it. */
export default function ReportPage() {
  const page = useReport()
  if (page.isHandedOver)
    return (
      <Page>
        <Notice tone='good'>交给社区了，您辛苦了。</Notice>
        <BigButton onClick={() => backTo('packages/household/today/index')}>回到今天</BigButton>
      </Page>
    )
  return (
    <Page call={page.asked.data?.community}>
      <Loaded asked={page.asked}>
        {(report) => (
          <>
            <WithActions
              others={hasOtherMoves(report.mayDo) && <OtherMoves mayDo={report.mayDo} open={page.open} />}
              next={(hasNextMove(report.mayDo) || page.said) && <NextMove mayDo={report.mayDo} page={page} />}
            >
              <ReportView report={report} page={page} />
            </WithActions>
            <Sheets report={report} page={page} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
