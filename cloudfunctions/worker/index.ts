import { worker } from '@contract/worker'
import { requireWorker } from '../access/require-worker'
import { setStandIn, takeStandInAway } from '../modules/absence/actions/set-stand-in'
import { absenceSubjects } from '../modules/absence/commands-on-absence'
import { listAbsences } from '../modules/absence/read/list-absences'
import { checkCallersWords } from '../modules/content/check-words'
import { noteEmployee } from '../modules/credit/note-employee'
import { getCalendar } from '../modules/holidays/get-calendar'
import { writeClosedDays } from '../modules/holidays/write-closed-days'
import { writeHolidays } from '../modules/holidays/write-holidays'
import { inviteHousehold } from '../modules/invitation/invite-household'
import { inviteWorker } from '../modules/invitation/invite-worker'
import { invitationSubjects } from '../modules/invitation/write-invitation'
import { keepMeetingPhotosHidden, passMeetingCheck } from '../modules/meeting/actions/pass-check'
import { approveLogin } from '../modules/login/approve-login'
import { findLogin } from '../modules/login/find-login'
import { endSession, listSessions } from '../modules/login/sessions-of-worker'
import { meetingSubject } from '../modules/meeting/commands-on-meeting'
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
import { keepContentHidden, passCheck } from '../modules/report/actions/pass-check'
import { recordQuestionCall } from '../modules/report/actions/record-question-call'
import { remindByPhone } from '../modules/report/actions/remind-by-phone'
import { resolveReportAsWorker } from '../modules/report/actions/resolve'
import { takeBackCallbackAsWorker } from '../modules/report/actions/take-back-callback'
import { tellPropertyAsWorker } from '../modules/report/actions/tell-property'
import { unparkReport } from '../modules/report/actions/unpark'
import { unmergeReport } from '../modules/report/actions/unmerge'
import { reportSubject } from '../modules/report/commands-on-report'
import { revealContactAsWorker } from '../modules/report/contact/reveal-contact'
import { fileForNeighbourAsWorker } from '../modules/report/open/file-for-neighbour'
import { getPhotoFolderAsStaff } from '../modules/report/open/get-photo-folder'
import { getSoundFolderAsStaff } from '../modules/report/open/get-sound-folder'
import { getReportAsWorker } from '../modules/report/read/get-report-as-worker'
import { listAssignableHouseholds } from '../modules/report/read/list-assignable-households'
import { listMergeable } from '../modules/report/read/list-mergeable'
import { listQueue } from '../modules/report/read/list-queue'
import { renewPaperReceiptAsWorker } from '../modules/report/paper-receipt/renew-paper-receipt'
import { findReports } from '../modules/report/search/find-reports'
import { findReportsByPhone } from '../modules/report/search/find-reports-by-phone'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectWorker } from '../needs'
import { serve } from '../platform/serve'
import { getOverview } from '../screens/get-overview'

/** The workers' door: whoever holds a worker's term of a community or street now. */
export const main = serve({
  contract: worker,
  needs: connectWorker(),
  caller: requireWorker,
  check: checkCallersWords,
  record: recordCommand('worker', [reportSubject, meetingSubject, ...absenceSubjects, ...invitationSubjects]),
  useCases: {
    getOverview,
    listQueue,
    findReports,
    findReportsByPhone,
    getReportAsWorker,
    listAssignableHouseholds,
    getPhotoFolderAsStaff,
    getSoundFolderAsStaff,
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
    findLogin,
    approveLogin,
    listSessions,
    endSession,
    noteEmployee,
  },
})
