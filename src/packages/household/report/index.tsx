import { useState } from 'react'
import { Actions } from '@/actions/actions'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { ActionBar } from '@/staff/action-bar'
import { actionsOnPage } from './actions-on-page'
import { DealtWithPage } from './dealt-with-page'
import { householdActions } from './household-actions'
import { ReportView } from './report-view'
import { useReport } from './use-report'

/** One report on the household's phone: what it is, and what may be done about it. */
export default function ReportPage() {
  const opened = useReport()
  const [isMoreOpen, setMoreOpen] = useState(false)
  if (opened.finished) return <DealtWithPage words={opened.finished} reportId={opened.id.reportId} />
  return (
    <Page call={opened.query.data?.community}>
      <Loaded query={opened.query} shape='story'>
        {(report) => {
          const { next, others, besides, more } = actionsOnPage(report.allowedActions)
          const of = { table: householdActions, opened, thing: report }
          return (
            <>
              <ActionBar
                outcome={opened.outcome && <OutcomeNotice outcome={opened.outcome} />}
                others={others.length > 0 && <Actions {...of} names={others} />}
                next={next.length > 0 && <Actions {...of} names={next} look='next' />}
              >
                <ReportView report={report}>
                  <Actions {...of} names={besides} look='line' />
                  {more.length > 0 && !isMoreOpen && (
                    <BigButton kind='quiet' onClick={() => setMoreOpen(true)}>
                      更多
                    </BigButton>
                  )}
                  {isMoreOpen && <Actions {...of} names={more} look='line' />}
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
