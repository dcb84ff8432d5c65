import { worker } from '@contract/worker'
import { households } from '../modules/estate/households'
import { inviteHousehold } from '../modules/estate/invite-household'
import { inviteWorker } from '../modules/estate/invite-worker'
import { workerOfCaller } from '../modules/estate/worker-of-caller'
import { meetingSuggestions } from '../modules/meeting/meeting-suggestions'
import { workerMeeting } from '../modules/meeting/worker-meeting'
import { workerMeetings } from '../modules/meeting/worker-meetings'
import { assignReport } from '../modules/report/assign-report'
import { declineReport } from '../modules/report/decline-report'
import { desk } from '../modules/report/desk'
import { handOutPhotoFolder } from '../modules/report/hand-out-photo-folder'
import { passCheck } from '../modules/report/pass-check'
import { queue } from '../modules/report/queue'
import { recordCallback } from '../modules/report/record-callback'
import { workerAcceptReport } from '../modules/report/worker-accept-report'
import { workerAskResident } from '../modules/report/worker-ask-resident'
import { workerFileForNeighbour } from '../modules/report/worker-file-for-neighbour'
import { workerReport } from '../modules/report/worker-report'
import { workerResolveReport } from '../modules/report/worker-resolve-report'
import { workerRevealContact } from '../modules/report/worker-reveal-contact'
import { workerTellProperty } from '../modules/report/worker-tell-property'
import { recorded } from '../modules/staff-log/recorded'
import { connect } from '../needs'
import { serve } from '../platform/serve'

/** The workers' door: whoever holds a worker's term of a community or street now. */
export const main = serve({
  contract: worker,
  needs: connect(),
  caller: workerOfCaller,
  record: recorded('worker'),
  useCases: {
    desk,
    queue,
    report: workerReport,
    households,
    photoFolder: handOutPhotoFolder,
    passCheck,
    assignReport,
    acceptReport: workerAcceptReport,
    askResident: workerAskResident,
    tellProperty: workerTellProperty,
    resolveReport: workerResolveReport,
    declineReport,
    revealContact: workerRevealContact,
    recordCallback,
    fileForNeighbour: workerFileForNeighbour,
    inviteHousehold,
    inviteWorker,
    meetings: workerMeetings,
    meeting: workerMeeting,
    meetingSuggestions,
  },
})
