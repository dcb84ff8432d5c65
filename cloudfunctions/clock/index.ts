import { sweepContacts } from '../modules/contact/sweep-contacts'
import { wakeMeetings } from '../modules/meeting/wake-meetings'
import { wakeReports } from '../modules/report/wake-reports'
import { connect } from '../needs'
import { serveTimer } from '../platform/serve-timer'

/** Wakes each minute: silences, reminders, letters, what was left half done. */
export const main = serveTimer(connect(), { reports: wakeReports, meetings: wakeMeetings, contacts: sweepContacts })
