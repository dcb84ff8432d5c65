import { dueMeetings } from '../modules/meeting/due'
import { sweepContacts } from '../modules/report/contact/sweep-contacts'
import { dueReports } from '../modules/report/due'
import { connect } from '../needs'
import { connectPost } from '../platform/connect-post'
import { serveTimer } from '../platform/serve-timer'
import { continueDeletions } from '../screens/continue-deletions'
import { forgetAtNight } from '../screens/forget-what-is-old'
import { spreadCalendars } from '../screens/spread-calendars'
import { sweepUploads } from '../screens/sweep-uploads'
import { timePassingIn } from '../workflow/pass-time'
import { runDue } from '../workflow/run-due'

const needs = connect()

/** Runs each minute: silences, reminders, letters, what was left half done. */
export const main = serveTimer(
  { ...needs, ...connectPost(needs.now) },
  {
    due: runDue([timePassingIn(dueReports), timePassingIn(dueMeetings)]),
    deletions: continueDeletions,
    contacts: sweepContacts,
    uploads: sweepUploads,
    calendars: spreadCalendars,
    retention: forgetAtNight,
  },
)
