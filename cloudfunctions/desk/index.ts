import { desk } from '@contract/desk'
import { deskLogin } from '@contract/login/desk'
import { join } from 'node:path'
import { setStandIn, takeStandInAway } from '../modules/absence/actions/set-stand-in'
import { absenceSubjects } from '../modules/absence/commands-on-absence'
import { listAbsences } from '../modules/absence/read/list-absences'
import { bulletinSubject } from '../modules/bulletin/commands-on-bulletin'
import { checkWordsOfPerson } from '../modules/content/check-words-of-person'
import { getCalendar } from '../modules/holidays/get-calendar'
import { writeClosedDays } from '../modules/holidays/write-closed-days'
import { writeHolidays } from '../modules/holidays/write-holidays'
import { inviteHousehold } from '../modules/invitation/invite-household'
import { inviteWorker } from '../modules/invitation/invite-worker'
import { invitationSubjects } from '../modules/invitation/write-invitation'
import { keepMeetingPhotosHidden, passMeetingCheck } from '../modules/meeting/actions/pass-check'
import { beginLogin } from '../modules/login/begin-login'
import { logOut } from '../modules/login/log-out'
import { pollLogin } from '../modules/login/poll-login'
import { requireWorkerAtDesk } from '../modules/login/require-worker-at-desk'
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
import { getReportAsWorker } from '../modules/report/read/get-report-as-worker'
import { listAssignableHouseholds } from '../modules/report/read/list-assignable-households'
import { listMergeable } from '../modules/report/read/list-mergeable'
import { listQueue } from '../modules/report/read/list-queue'
import { listReports } from '../modules/report/read/list-reports'
import { renewPaperReceiptAsWorker } from '../modules/report/paper-receipt/renew-paper-receipt'
import { findReports } from '../modules/report/search/find-reports'
import { findReportsByPhone } from '../modules/report/search/find-reports-by-phone'
import { placeSubject } from '../modules/office/place-subject'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectDesk } from '../needs'
import { pageAnswer } from '../platform/http/page-answer'
import { serveHttp } from '../platform/http/serve-http'
import { askDoor, procedureOf } from '../platform/serve'
import { getOverview } from '../screens/get-overview'
import { setUp } from './set-up'
import { ownUseCases } from './own-use-cases'

/** The desk's door: a page for workers at a PC, and whatever it asks. It believes the cookie of a session that a worker's phone opened, and nothing else. */
export const main = serveHttp({
  needs: connectDesk(),
  page: () => pageAnswer(join(__dirname, 'index.html')),
  ask: (question, visit, needs, requestId) => {
    const name = procedureOf(question) ?? ''
    if (Object.hasOwn(deskLogin, name))
      return askDoor(
        { contract: deskLogin, needs, caller: () => Promise.resolve(visit), useCases: waysIn },
        question,
        requestId,
      )
    return askDoor(
      { contract: desk, needs, caller: requireWorkerAtDesk(visit), check: checkWordsOfPerson, record, useCases },
      question,
      requestId,
    )
  },
})

const waysIn = { beginLogin, pollLogin, logOut }

const record = recordCommand('desk', [
  bulletinSubject,
  reportSubject,
  meetingSubject,
  ...absenceSubjects,
  ...invitationSubjects,
  placeSubject,
])

const useCases = {
  getOverview,
  listQueue,
  listReports,
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
  ...setUp,
  ...ownUseCases,
}
