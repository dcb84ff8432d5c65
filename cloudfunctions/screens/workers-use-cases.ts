import { setStandIn, takeStandInAway } from '../modules/absence/actions/set-stand-in'
import { listAbsences } from '../modules/absence/read/list-absences'
import { getCalendar } from '../modules/holidays/get-calendar'
import { writeClosedDays } from '../modules/holidays/write-closed-days'
import { writeHolidays } from '../modules/holidays/write-holidays'
import { inviteHousehold } from '../modules/invitation/invite-household'
import { inviteWorker } from '../modules/invitation/invite-worker'
import { passMeetingCheck, keepMeetingPhotosHidden } from '../modules/meeting/actions/pass-check'
import { getMeetingAsWorker } from '../modules/meeting/read/get-meeting-as-worker'
import { listMeetingsAsWorker } from '../modules/meeting/read/list-meetings-as-worker'
import { listSuggestedMeetings } from '../modules/meeting/read/list-suggested-meetings'
import { acceptReportAsWorker } from '../modules/report/actions/accept'
import { recordCallback } from '../modules/report/actions/answer-callback'
import { askResidentAsWorker } from '../modules/report/actions/ask'
import { assignReport } from '../modules/report/actions/assign'
import { declineReport } from '../modules/report/actions/decline'
import { extendDeadline } from '../modules/report/actions/extend'
import { mergeReport } from '../modules/report/actions/merge'
import { muteResident, unmuteResident } from '../modules/report/actions/mute'
import { parkReport } from '../modules/report/actions/park'
import { passCheck, keepContentHidden } from '../modules/report/actions/pass-check'
import { recordQuestionCall } from '../modules/report/actions/record-question-call'
import { remindByPhone } from '../modules/report/actions/remind-by-phone'
import { resolveReportAsWorker } from '../modules/report/actions/resolve'
import { takeBackCallbackAsWorker } from '../modules/report/actions/take-back-callback'
import { tellPropertyAsWorker } from '../modules/report/actions/tell-property'
import { unmergeReport } from '../modules/report/actions/unmerge'
import { unparkReport } from '../modules/report/actions/unpark'
import { revealContactAsWorker } from '../modules/report/contact/reveal-contact'
import { fileForNeighbourAsWorker } from '../modules/report/open/file-for-neighbour'
import { renewPaperReceiptAsWorker } from '../modules/report/paper-receipt/renew-paper-receipt'
import { getReportAsWorker } from '../modules/report/read/get-report-as-worker'
import { listAssignableHouseholds } from '../modules/report/read/list-assignable-households'
import { listMergeable } from '../modules/report/read/list-mergeable'
import { listQueue } from '../modules/report/read/list-queue'
import { findReports } from '../modules/report/search/find-reports'
import { findReportsByPhone } from '../modules/report/search/find-reports-by-phone'
import { getOverview } from './get-overview'

/** What a worker does, wherever they sit: the phone's door and the desk's carry it. */
export const workersUseCases = {
  getOverview,
  listQueue,
  findReports,
  findReportsByPhone,
  getReportAsWorker,
  listAssignableHouseholds,
  passCheck,
  keepContentHidden,
  assignReport,
  acceptReportAsWorker,
  askResidentAsWorker,
  tellPropertyAsWorker,
  resolveReportAsWorker,
  declineReport,
  extendDeadline,
  parkReport,
  unparkReport,
  listMergeable,
  mergeReport,
  unmergeReport,
  muteResident,
  unmuteResident,
  revealContactAsWorker,
  recordCallback,
  recordQuestionCall,
  remindByPhone,
  takeBackCallbackAsWorker,
  fileForNeighbourAsWorker,
  renewPaperReceiptAsWorker,
  inviteHousehold,
  inviteWorker,
  listMeetingsAsWorker,
  getMeetingAsWorker,
  passMeetingCheck,
  keepMeetingPhotosHidden,
  listSuggestedMeetings,
  getCalendar,
  writeHolidays,
  writeClosedDays,
  listAbsences,
  setStandIn,
  takeStandInAway,
}
