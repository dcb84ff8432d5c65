import { sweepContacts } from '../modules/contact/sweep-contacts'
import { wakeReports } from '../modules/report/wake-reports'
import { connect } from '../needs'
import { serveTimer } from '../platform/serve-timer'

/** Wakes each minute: silences, reminders, letters, what was left half done. */
export const main = serveTimer(connect(), async (needs) => ({
  reports: await wakeReports(needs),
  contacts: await sweepContacts(needs),
}))
