import { worker } from '@contract/worker'
import { requireWorker } from '../access/require-worker'
import { absenceSubjects } from '../modules/absence/commands-on-absence'
import { checkCallersWords } from '../modules/content/check-words'
import { noteEmployee } from '../modules/credit/note-employee'
import { invitationSubjects } from '../modules/invitation/write-invitation'
import { approveLogin } from '../modules/login/approve-login'
import { findLogin } from '../modules/login/find-login'
import { endSession, listSessions } from '../modules/login/sessions-of-worker'
import { meetingSubject } from '../modules/meeting/commands-on-meeting'
import { reportSubject } from '../modules/report/commands-on-report'
import { getPhotoFolderAsStaff } from '../modules/report/open/get-photo-folder'
import { getSoundFolderAsStaff } from '../modules/report/open/get-sound-folder'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectWorker } from '../needs'
import { serve } from '../platform/serve'
import { workersUseCases } from '../screens/workers-use-cases'

/** The workers' door: whoever holds a worker's term of a community or street now. */
export const main = serve({
  contract: worker,
  needs: connectWorker(),
  caller: requireWorker,
  check: checkCallersWords,
  record: recordCommand('worker', [reportSubject, meetingSubject, ...absenceSubjects, ...invitationSubjects]),
  useCases: {
    ...workersUseCases,
    getPhotoFolderAsStaff,
    getSoundFolderAsStaff,
    findLogin,
    approveLogin,
    listSessions,
    endSession,
    noteEmployee,
  },
})
