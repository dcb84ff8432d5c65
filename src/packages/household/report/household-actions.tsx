import type { HouseholdReport } from '@contract/report/household'
import type { ActionTable } from '@/actions/action-table'
import { household } from '@/api/household'
import { openPage } from '@/pages/open-page'
import { PropertySheet } from '@/staff/property-sheet'
import { ResolveSheet } from '@/staff/resolve-sheet'
import { acceptReport } from '../accept-report'
import { CreateMeetingButton } from '../create-meeting-button'
import type { HouseholdActionName } from './actions-on-page'
import { contactActions } from './contact-actions'
import { ContactSheet } from './contact-sheet'
import { ReturnSheet } from './return-sheet'

/** What a household may do with a report. */
export const householdActions: ActionTable<HouseholdActionName, { reportId: string }, HouseholdReport> = {
  accept: {
    words: '我接下',
    icon: 'people',
    press: acceptReport,
  },
  resolve: {
    words: '办好了',
    icon: 'check',
    sheet: (part) => <ResolveSheet {...part} procedures={resultProcedures} onDone={part.opened.finish} />,
  },
  contact: { words: '联系邻居', icon: 'phone', sheet: ContactSheet },
  ...contactActions,
  'tell-property': {
    words: '请物业处理',
    icon: 'hand-over',
    more: '有一段话可以发给物业，不带姓名',
    sheet: (part) => <PropertySheet {...part} ask={household.tellProperty} />,
  },
  'open-meeting': { card: ({ opened }) => <CreateMeetingButton reportId={opened.id.reportId} kind='plain' /> },
  'renew-paper-receipt': {
    words: '给邻居的小条',
    more: '再看一看，丢了就换一张',
    icon: 'pen',
    page: ({ reportId }) => openPage('packages/household/paper-receipt/index', { reportId }),
  },
  return: { words: '请社区帮忙', icon: 'hand-over', sheet: ReturnSheet },
}

const resultProcedures = {
  askFolder: household.getPhotoFolderAsStaff,
  askSoundFolder: household.getSoundFolderAsStaff,
  resolve: household.resolveReport,
}
