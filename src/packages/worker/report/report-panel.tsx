import { View } from '@tarojs/components'
import { Actions } from '@/actions/actions'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { Loaded } from '@/components/loaded'
import { ActionBar } from '@/staff/action-bar'
import { ReportView } from './report-view'
import type { OpenedWorkerReport } from './use-report'
import { actionsOnPage } from './actions-on-page'
import { workerActions } from './worker-actions'

/** A report with everything that may be done about it; give another `key` for another report. */
export function ReportPanel({ opened }: { opened: OpenedWorkerReport }) {
  return (
    <Loaded query={opened.query} shape='story'>
      {(report) => {
        const { next, others } = actionsOnPage(report.allowedActions)
        const of = { table: workerActions, opened, thing: report }
        return (
          <>
            <ActionBar
              outcome={opened.outcome && <OutcomeNotice outcome={opened.outcome} />}
              next={next.length > 0 && <Actions {...of} names={next} look='next' />}
            >
              <ReportView report={report} />
              <View className='stack'>
                <Actions {...of} names={others} look='line' />
              </View>
            </ActionBar>
            <OpenedSheet {...of} />
          </>
        )
      }}
    </Loaded>
  )
}
