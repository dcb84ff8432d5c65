import { useState } from 'react'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { Callback } from './callback'
import { CallbackResult } from './callback-result'
import { ReportView } from './report-view'
import { useCallbackSteps } from './use-callback-steps'
import { useReport } from './use-report'

/** One report: the question whether it is solved while that is owed, else where it stands and the one thing to do now. */
export default function ReportPage() {
  const opened = useReport()
  const steps = useCallbackSteps(opened)
  const [isReading, read] = useState(false)
  const report = opened.query.data
  const isAsked = Boolean(steps.step ?? (!isReading && report?.allowedActions.includes('answer-callback')))
  if (report && steps.step?.isOver) return <CallbackResult report={report} step={steps.step} onStory={steps.leave} />
  return (
    <Page
      head={report && `${report.community.name} · ${report.place}`}
      call={isAsked ? null : (report?.community ?? lastPlacard()?.community)}
    >
      <Loaded query={opened.query} shape='story' onGone={() => relaunchAt('pages/placard/index')}>
        {(report) =>
          isAsked ? (
            <Callback report={report} opened={opened} steps={steps} onStory={() => read(true)} />
          ) : (
            <ReportView report={report} opened={opened} onCallback={() => read(false)} />
          )
        }
      </Loaded>
    </Page>
  )
}
