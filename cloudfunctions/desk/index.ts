import { desk } from '@contract/desk'
import { deskLogin } from '@contract/login/desk'
import { join } from 'node:path'
import { absenceSubjects } from '../modules/absence/commands-on-absence'
import { bulletinSubject } from '../modules/bulletin/commands-on-bulletin'
import { checkWordsOfPerson } from '../modules/content/check-words-of-person'
import { invitationSubjects } from '../modules/invitation/write-invitation'
import { beginLogin } from '../modules/login/begin-login'
import { logOut } from '../modules/login/log-out'
import { pollLogin } from '../modules/login/poll-login'
import { requireWorkerAtDesk } from '../modules/login/require-worker-at-desk'
import { meetingSubject } from '../modules/meeting/commands-on-meeting'
import { reportSubject } from '../modules/report/commands-on-report'
import { listReports } from '../modules/report/read/list-reports'
import { placeSubject } from '../modules/office/place-subject'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectDesk } from '../needs'
import { pageAnswer } from '../platform/http/page-answer'
import { serveHttp } from '../platform/http/serve-http'
import { askDoor, procedureOf } from '../platform/serve'
import { setUp } from './set-up'
import { ownUseCases } from './own-use-cases'
import { getOverviewAtDesk } from '../screens/get-overview-at-desk'
import { workersUseCases } from '../screens/workers-use-cases'

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
  ...workersUseCases,
  getOverview: getOverviewAtDesk,
  listReports,
  ...setUp,
  ...ownUseCases,
}
