import { Actions } from '@/actions/actions'
import type { OpenedReport } from '@/actions/opened-thing'
import { Sheet } from '@/components/sheet'
import type { ResidentReport } from '@contract/report/resident'
import type { ResidentActionName } from './actions-on-page'
import { residentActions } from './resident-actions'

/** What else may be done with a report, which is seldom wanted. */
export function MoreSheet({ names, opened, report }: MoreSheetProps) {
  return (
    <Sheet title='更多' onLeave={opened.closeSheet}>
      <Actions table={residentActions} names={names} opened={opened} thing={report} look='line' />
    </Sheet>
  )
}

type MoreSheetProps = { names: readonly ResidentActionName[]; opened: OpenedReport; report: ResidentReport }
