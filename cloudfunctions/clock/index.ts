import { dueAbsences } from '../modules/absence/due'
import { keepMonthsAtNight } from '../modules/figures/keep-months'
import { dueMeetings } from '../modules/meeting/due'
import { sweepContacts } from '../modules/report/contact/sweep-contacts'
import { dueReports } from '../modules/report/due'
import { connectWithFigures } from '../needs'
import { serveTimer } from '../platform/serve-timer'
import { continueDeletions } from '../screens/continue-deletions'
import { forgetAtNight } from '../screens/forget-what-is-old'
import { spreadCalendars } from '../screens/spread-calendars'
import { sweepUploads } from '../screens/sweep-uploads'
import { timePassingIn } from '../workflow/pass-time'
import { runDue } from '../workflow/run-due'

/** Runs each minute: silences, reminders, letters, what was left half done. */
export const main = serveTimer(connectWithFigures(), {
  due: runDue([timePassingIn(dueReports), timePassingIn(dueMeetings), timePassingIn(dueAbsences)]),
  deletions: continueDeletions,
  contacts: sweepContacts,
  uploads: sweepUploads,
  calendars: spreadCalendars,
  retention: forgetAtNight,
  figures: keepMonthsAtNight,
})
