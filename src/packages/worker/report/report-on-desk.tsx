import { Loaded } from '@/components/loaded'
import { WithActions } from '@/staff/with-actions'
import { NextMove } from './next-move'
import { nextOf } from './next-of'
import { OtherMoves } from './other-moves'
import { ReportView } from './report-view'
import { Sheets } from './sheets'
import type { OpenReport } from './use-report'

/** A report with everything that may be done about it; give another `key` for another report. */
export function ReportOnDesk({ page }: { page: OpenReport }) {
  return (
    <Loaded asked={page.asked}>
      {(report) => (
        <>
          <WithActions
            others={null}
            next={
              (nextOf(report.allowedActions) || page.said) && (
                <NextMove allowedActions={report.allowedActions} page={page} />
              )
            }
          >
            <ReportView report={report} />
            <OtherMoves report={report} page={page} />
          </WithActions>
          <Sheets report={report} page={page} />
        </>
      )}
    </Loaded>
  )
}
