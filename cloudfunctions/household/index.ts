import { household } from '@contract/household'
import { householdOfCaller } from '../modules/estate/household-of-caller'
import { addWalkIn } from '../modules/meeting/add-walk-in'
import { cancelMeeting } from '../modules/meeting/cancel-meeting'
import { hostMeeting } from '../modules/meeting/host-meeting'
import { hostedMeetings } from '../modules/meeting/hosted-meetings'
import { markAttended } from '../modules/meeting/mark-attended'
import { openMeeting } from '../modules/meeting/open-meeting'
import { planMeeting } from '../modules/meeting/plan-meeting'
import { publishMeeting } from '../modules/meeting/publish-meeting'
import { publishMinutes } from '../modules/meeting/publish-minutes'
import { rescheduleMeeting } from '../modules/meeting/reschedule-meeting'
import { writeMinutes } from '../modules/meeting/write-minutes'
import { acceptReport } from '../modules/report/accept-report'
import { askResident } from '../modules/report/ask-resident'
import { askToMeet } from '../modules/report/ask-to-meet'
import { fileForNeighbour } from '../modules/report/file-for-neighbour'
import { handOutPhotoFolder } from '../modules/report/hand-out-photo-folder'
import { householdReport } from '../modules/report/household-report'
import { householdReports } from '../modules/report/household-reports'
import { resolveReport } from '../modules/report/resolve-report'
import { returnReport } from '../modules/report/return-report'
import { revealContact } from '../modules/report/reveal-contact'
import { tellProperty } from '../modules/report/tell-property'
import { today } from '../modules/report/today'
import { recorded } from '../modules/staff-log/recorded'
import { connect } from '../needs'
import { serve } from '../platform/serve'

/** The households' door: whoever holds a household's post now. */
export const main = serve({
  contract: household,
  needs: connect(),
  caller: householdOfCaller,
  record: recorded('household'),
  useCases: {
    today,
    reports: householdReports,
    report: householdReport,
    photoFolder: handOutPhotoFolder,
    acceptReport,
    askResident,
    askToMeet,
    tellProperty,
    resolveReport,
    returnReport,
    revealContact,
    fileForNeighbour,
    meetings: hostedMeetings,
    meeting: hostMeeting,
    openMeeting,
    planMeeting,
    publishMeeting,
    rescheduleMeeting,
    cancelMeeting,
    markAttended,
    addWalkIn,
    writeMinutes,
    publishMinutes,
  },
})
