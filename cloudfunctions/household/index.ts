import { household } from '@contract/household'
import { requireHousehold } from '../access/require-household'
import { agreeToStandIn, refuseToStandIn } from '../modules/absence/actions/answer-as-stand-in'
import { changeAbsence } from '../modules/absence/actions/change'
import { endAbsence } from '../modules/absence/actions/end'
import { absenceSubjects } from '../modules/absence/commands-on-absence'
import { enterAbsence } from '../modules/absence/enter-absence'
import { getAbsences } from '../modules/absence/read/get-absences'
import { checkCallersWords } from '../modules/content/check-words'
import { allowWord } from '../modules/meeting/actions/allow-word'
import { cancelMeeting } from '../modules/meeting/actions/cancel'
import { markAttended, addWalkIn } from '../modules/meeting/actions/mark-attended'
import { planMeeting } from '../modules/meeting/actions/plan'
import { publishMeeting } from '../modules/meeting/actions/publish'
import { publishMinutes } from '../modules/meeting/actions/publish-minutes'
import { unmarkAttended } from '../modules/meeting/actions/unmark-attended'
import { rescheduleMeeting } from '../modules/meeting/actions/reschedule'
import { writeMinutes } from '../modules/meeting/actions/write-minutes'
import { meetingSubject } from '../modules/meeting/commands-on-meeting'
import { endStand } from '../modules/meeting/actions/end-stand'
import { openStand } from '../modules/meeting/open/open-stand'
import { openMeeting } from '../modules/meeting/open/open-meeting'
import { checkMeetingTexts } from '../modules/meeting/read/check-meeting-texts'
import { getMeetingAsHost } from '../modules/meeting/read/get-meeting-as-host'
import { listHostedMeetings } from '../modules/meeting/read/list-hosted-meetings'
import { acceptReport } from '../modules/report/actions/accept'
import { askResident, askToMeet } from '../modules/report/actions/ask'
import { resolveReport } from '../modules/report/actions/resolve'
import { returnReport } from '../modules/report/actions/return'
import { tellProperty } from '../modules/report/actions/tell-property'
import { reportSubject } from '../modules/report/commands-on-report'
import { revealContact } from '../modules/report/contact/reveal-contact'
import { fileForNeighbour } from '../modules/report/open/file-for-neighbour'
import { getPhotoFolderAsStaff } from '../modules/report/open/get-photo-folder'
import { getSoundFolderAsStaff } from '../modules/report/open/get-sound-folder'
import { getReportAsHousehold } from '../modules/report/read/get-report-as-household'
import { listHouseholdReports } from '../modules/report/read/list-household-reports'
import { getPaperReceipt } from '../modules/report/paper-receipt/get-paper-receipt'
import { renewPaperReceipt } from '../modules/report/paper-receipt/renew-paper-receipt'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectHousehold } from '../needs'
import { serve } from '../platform/serve'
import { getToday } from '../screens/get-today'

/** The households' door: whoever holds a household's post now. */
export const main = serve({
  contract: household,
  needs: connectHousehold(),
  caller: requireHousehold,
  check: checkCallersWords,
  record: recordCommand('household', [reportSubject, meetingSubject, ...absenceSubjects]),
  useCases: {
    getToday,
    listHouseholdReports,
    getReportAsHousehold,
    getPhotoFolderAsStaff,
    getSoundFolderAsStaff,
    acceptReport,
    askResident,
    askToMeet,
    tellProperty,
    resolveReport,
    returnReport,
    revealContact,
    fileForNeighbour,
    getPaperReceipt,
    renewPaperReceipt,
    listHostedMeetings,
    getMeetingAsHost,
    openMeeting,
    openStand,
    endStand,
    planMeeting,
    publishMeeting,
    rescheduleMeeting,
    cancelMeeting,
    markAttended,
    unmarkAttended,
    addWalkIn,
    checkMeetingTexts,
    allowWord,
    writeMinutes,
    publishMinutes,
    getAbsences,
    enterAbsence,
    changeAbsence,
    endAbsence,
    agreeToStandIn,
    refuseToStandIn,
  },
})
