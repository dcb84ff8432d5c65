import { useState } from 'react'
import { Button } from 'antd'
import { desk } from '../../../api/desk'
import { useAsk } from '../../../api/use-ask'
import { ActionPanel } from '../actions/action-panel'
import { Alike } from './alike'
import { ReportFacts } from './report-facts'
import { Story } from './story'
import { useOthersSteps } from './use-others-steps'

/** One report, whole: what it is, what may be done, how it went, and who else has something alike. */
export function ReportPane({ reportId, onChanged, onLeave }: ReportPaneProps) {
  const query = useAsk(desk.getReportAsWorker, { reportId })
  const [doneWords, setDone] = useState<string>()
  const { words: othersWords, expectOwn } = useOthersSteps(query)
  const after = async (words?: string) => {
    setDone(words)
    if (words) expectOwn()
    await Promise.all([query.reload(), onChanged()])
  }
  const report = query.data
  return (
    <article className='pane'>
      <Button className='pane-back' onClick={onLeave}>
        回清单
      </Button>
      <div role='status'>
        {doneWords && <p className='notice notice-good'>{doneWords}</p>}
        {othersWords && <p className='notice notice-soon'>{othersWords}</p>}
      </div>
      {query.errorText && <p role='alert'>{query.errorText}</p>}
      {report && (
        <>
          <ReportFacts report={report} />
          <ActionPanel report={report} onDone={after} onRefused={() => after()} />
          <Story report={report} />
          <Alike report={report} />
        </>
      )}
    </article>
  )
}

type ReportPaneProps = { reportId: string; onChanged: () => Promise<unknown>; onLeave: () => void }
