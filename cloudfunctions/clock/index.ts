import { keepMonthsAtNight } from '../modules/figures/keep-months'
import { dueHuddles } from '../modules/huddle/due'
import { dueMeetings } from '../modules/meeting/due'
import { dueDoorDays } from '../modules/operations/due'
import { sweepContacts } from '../modules/report/contact/sweep-contacts'
import { dueCommunities } from '../modules/posts/due'
import { dueReports } from '../modules/report/due'
import { connectClock } from '../needs'
import { serveTimer } from '../platform/serve-timer'
import { continueDeletions } from '../screens/continue-deletions'
import { forgetAtNight } from '../screens/forget-what-is-old'
import { beat, seeWhatIsDue } from '../screens/see-what-is-due'
import { spreadCalendars } from '../screens/spread-calendars'
import { sweepUploads } from '../screens/sweep-uploads'
import { unbindFormerEmployees } from '../screens/unbind-former-employees'
import { timePassingIn } from '../workflow/pass-time'
import { runDue } from '../workflow/run-due'
import { whenSeen } from '../workflow/seen'

/** Runs each minute, at night each five: silences, reminders, letters, what was left half done. Where nothing is due it asks the database once. */
export const main = serveTimer(connectClock(), seeWhatIsDue, {
  due: runDue([
    timePassingIn(dueReports),
    timePassingIn(dueMeetings),
    timePassingIn(dueCommunities),
    timePassingIn(dueHuddles),
    timePassingIn(dueDoorDays),
  ]),
  deletions: whenSeen('deletions', continueDeletions),
  contacts: whenSeen('contacts', sweepContacts),
  uploads: whenSeen('uploads', sweepUploads),
  calendars: whenSeen('calendars', spreadCalendars),
  retention: forgetAtNight,
  figures: keepMonthsAtNight,
  heartbeat: whenSeen('beat', beat),
  employees: whenSeen('employees', unbindFormerEmployees),
})
