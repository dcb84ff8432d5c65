import { Actions } from '@/actions/actions'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ActionBar } from '@/staff/action-bar'
import { leavePage } from '@/staff/leave-page'
import { actionsOnPage } from './actions-on-page'
import { householdActions } from './household-actions'
import { ReportView } from './report-view'
import { useReport } from './use-report'

/** One report on the household's phone: what it is, and what may be done about it. */
export default function ReportPage() {
  const opened = useReport()
  if (opened.finished)
    return (
      <Page>
        <Notice tone='good'>{opened.finished}</Notice>
        <BigButton onClick={() => leavePage('packages/household/today/index')}>回到今天</BigButton>
      </Page>
    )
  return (
    <Page call={opened.query.data?.community}>
      <Loaded query={opened.query} shape='story'>
        {(report) => {
          const { next, others, besides } = actionsOnPage(report.allowedActions)
          const of = { table: householdActions, opened, thing: report }
          return (
            <>
              <ActionBar
                others={others.length > 0 && <Actions {...of} names={others} />}
                next={
                  (next.length > 0 || opened.outcome) && (
                    <>
                      <OutcomeNotice outcome={opened.outcome} />
                      <Actions {...of} names={next} look='next' />
                    </>
                  )
                }
              >
                <ReportView report={report}>
                  <Actions {...of} names={besides} look='line' />
                </ReportView>
              </ActionBar>
              <OpenedSheet {...of} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
