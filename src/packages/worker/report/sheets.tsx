import type { WorkerReport } from '@contract/report/worker'
import { worker } from '@/api/worker'
import { AskSheet } from '@/staff/ask-sheet'
import { PropertySheet } from '@/staff/property-sheet'
import { ResolveSheet } from '@/staff/resolve-sheet'
import { RevealSheet } from '@/staff/reveal-sheet'
import { AssignSheet } from './assign-sheet'
import { CallbackSheet } from './callback-sheet'
import { DeclineSheet } from './decline-sheet'
import { SummarySheet } from './summary-sheet'
import type { OpenReport } from './use-report'

/** The sheet that was opened, if any; it stays while the report beneath it changes, and so does what was written on it. */
export function Sheets({ report, page }: { report: WorkerReport; page: OpenReport }) {
  const { on, sheet, leave } = page
  if (sheet === 'assign') return <AssignSheet report={report} page={page} />
  if (sheet === 'ask') return <AskSheet on={on} ask={worker.askResidentAsWorker} onLeave={leave} />
  if (sheet === 'tell-property')
    return <PropertySheet on={on} report={report} ask={worker.tellPropertyAsWorker} onLeave={leave} />
  if (sheet === 'resolve') return <ResolveSheet on={on} send={sending} onLeave={leave} />
  if (sheet === 'decline') return <DeclineSheet on={on} onLeave={leave} />
  if (sheet === 'reveal')
    return <RevealSheet on={on} ask={worker.revealContactAsWorker} reasons={revealReasons} onLeave={leave} />
  if (sheet === 'callback') return <CallbackSheet on={on} onLeave={leave} />
  if (sheet === 'summary') return <SummarySheet report={report} onLeave={leave} />
  return null
}

const revealReasons = ['打电话回访', '打电话问清楚情况', '约个时间上门看看']

const sending = { askFolder: worker.getPhotoFolderAsStaff, resolve: worker.resolveReportAsWorker }
