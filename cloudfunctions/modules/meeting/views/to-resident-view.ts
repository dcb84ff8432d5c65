import type { ResidentMeeting } from '@contract/meeting/resident'
import { allowedActions } from '../../../workflow/action'
import type { CommunityCard } from '../../estate/community'
import type { ReportInList } from '../../report/report-in-list'
import { toStanding } from '../../seats/to-standing'
import { guestActions } from '../actions/guest-actions'
import type { Meeting } from '../meeting'
import { toCommonView, type Beside } from './to-common-view'

/** The meeting with where I stand, what I may do, and which of my reports it talks about. */
export function toResidentView(
  meeting: Meeting,
  personId: string,
  ownReports: ReportInList[],
  { _id: id, name, phone }: CommunityCard,
  beside: Beside,
  now: Date,
): ResidentMeeting {
  return {
    ...toCommonView(meeting, beside),
    standing: toStanding(meeting, personId),
    allowedActions: allowedActions(guestActions, meeting, { at: now, personId }),
    myReports: ownReports.map(({ _id: reportId, number }) => ({ reportId, number })),
    community: { id, name, phone },
  }
}
