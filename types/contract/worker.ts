import { workerAbsences } from './absence/worker'
import { workerCalendar } from './calendar/worker'
import { workerCredits } from './credit/worker'
import { workerInvitations } from './invitation/worker'
import { workerLogins } from './login/worker'
import { workerMeetings } from './meeting/worker'
import { workerSearch } from './report/search'
import { workerReports } from './report/worker'
import { workerCalls } from './report/worker-calls'
import { workerScreens } from './screens/worker'

/** What a community or street worker may ask of us. Served by cloudfunctions/worker; the caller's scope is settled by their term. */
export const worker = {
  ...workerScreens,
  ...workerReports,
  ...workerCalls,
  ...workerSearch,
  ...workerMeetings,
  ...workerInvitations,
  ...workerCalendar,
  ...workerAbsences,
  ...workerLogins,
  ...workerCredits,
}
