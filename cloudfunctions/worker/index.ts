import { worker } from '@contract/worker'
import { requireWorker } from '../access/require-worker'
import { getCalendar } from '../modules/holidays/get-calendar'
import { writeClosedDays } from '../modules/holidays/write-closed-days'
import { writeHolidays } from '../modules/holidays/write-holidays'
import { inviteHousehold } from '../modules/invitation/invite-household'
import { inviteWorker } from '../modules/invitation/invite-worker'
import { invitationSubjects } from '../modules/invitation/write-invitation'
import { getMeetingAsWorker } from '../modules/meeting/read/get-meeting-as-worker'
import { listMeetingsAsWorker } from '../modules/meeting/read/list-meetings-as-worker'
import { listSuggestedMeetings } from '../modules/meeting/read/list-suggested-meetings'
import { acceptReportAsWorker } from '../modules/report/actions/accept'
import { recordCallback } from '../modules/report/actions/answer-callback'
import { askResidentAsWorker } from '../modules/report/actions/ask'
import { assignReport } from '../modules/report/actions/assign'
import { declineReport } from '../modules/report/actions/decline'
import { passCheck } from '../modules/report/actions/pass-check'
import { recordQuestionCall } from '../modules/report/actions/record-question-call'
import { remindByPhone } from '../modules/report/actions/remind-by-phone'
import { resolveReportAsWorker } from '../modules/report/actions/resolve'
import { takeBackCallbackAsWorker } from '../modules/report/actions/take-back-callback'
import { tellPropertyAsWorker } from '../modules/report/actions/tell-property'
import { reportSubject } from '../modules/report/commands-on-report'
import { revealContactAsWorker } from '../modules/report/contact/reveal-contact'
import { fileForNeighbourAsWorker } from '../modules/report/open/file-for-neighbour'
import { getPhotoFolderAsStaff } from '../modules/report/open/get-photo-folder'
import { getSoundFolderAsStaff } from '../modules/report/open/get-sound-folder'
import { getReportAsWorker } from '../modules/report/read/get-report-as-worker'
import { listAssignableHouseholds } from '../modules/report/read/list-assignable-households'
import { listQueue } from '../modules/report/read/list-queue'
import { recordCommand } from '../modules/staff-log/record-command'
import { connect } from '../needs'
import { serve } from '../platform/serve'
import { getOverview } from '../screens/get-overview'

/** The workers' door: whoever holds a worker's term of a community or street now. */
export const main = serve({
  contract: worker,
  needs: connect(),
  caller: requireWorker,
  record: recordCommand('worker', [reportSubject, ...invitationSubjects]),
  useCases: {
    getOverview,
    listQueue,
    getReportAsWorker,
    listAssignableHouseholds,
    getPhotoFolderAsStaff,
    getSoundFolderAsStaff,
    passCheck,
    assignReport,
    acceptReportAsWorker,
    askResidentAsWorker,
    tellPropertyAsWorker,
    resolveReportAsWorker,
    declineReport,
    revealContactAsWorker,
    recordCallback,
    recordQuestionCall,
    remindByPhone,
    takeBackCallbackAsWorker,
    fileForNeighbourAsWorker,
    inviteHousehold,
    inviteWorker,
    listMeetingsAsWorker,
    getMeetingAsWorker,
    listSuggestedMeetings,
    getCalendar,
    writeHolidays,
    writeClosedDays,
  },
})
