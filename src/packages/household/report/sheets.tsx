import type { HouseholdReport } from '@contract/report/household'
import { household } from '@/api/household'
import { AskSheet } from '@/staff/ask-sheet'
import { PropertySheet } from '@/staff/property-sheet'
import { ResolveSheet } from '@/staff/resolve-sheet'
import { RevealSheet } from '@/staff/reveal-sheet'
import { ContactSheet } from './contact-sheet'
import { ReturnSheet } from './return-sheet'
import type { OpenReport } from './use-report'

/** The sheet that was opened, if any; it stays while the report beneath it changes, and so does what was written on it. */
export function Sheets({ report, page }: { report: HouseholdReport; page: OpenReport }) {
  const { on, sheet, leave } = page
  if (sheet === 'contact') return <ContactSheet report={report} page={page} />
  if (sheet === 'ask') return <AskSheet on={on} ask={household.askResident} onLeave={leave} />
  if (sheet === 'reveal')
    return <RevealSheet on={on} ask={household.revealContact} reasons={revealReasons} onLeave={leave} />
  if (sheet === 'tell-property')
    return <PropertySheet on={on} report={report} ask={household.tellProperty} onLeave={leave} />
  if (sheet === 'resolve') return <ResolveSheet on={on} send={sending} onLeave={leave} />
  if (sheet === 'return') return <ReturnSheet page={page} />
  return null
}

const revealReasons = ['打电话问清楚情况', '约个时间上门看看', '告诉邻居办得怎么样了']

const sending = { askFolder: household.getPhotoFolderAsStaff, resolve: household.resolveReport }
