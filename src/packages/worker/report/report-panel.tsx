import { Loaded } from '@/components/loaded'
import { ActionBar } from '@/staff/action-bar'
import { NextMove } from './next-move'
import { nextOf } from './next-of'
import { OtherMoves } from './other-moves'
import { ReportView } from './report-view'
import { Sheets } from './sheets'
import type { OpenReport } from './use-report'

/** A report with everything that may be done about it; give another `key` for another report. */
export function ReportPanel({ page }: { page: OpenReport }) {
  return (
    <Loaded query={page.query}>
      {(report) => (
        <>
          <ActionBar
            others={null}
            next={(nextOf(report.mayDo) || page.said) && <NextMove mayDo={report.mayDo} page={page} />}
          >
            <ReportView report={report} />
            <OtherMoves report={report} page={page} />
          </ActionBar>
          <Sheets report={report} page={page} />
        </>
      )}
    </Loaded>
  )
}
