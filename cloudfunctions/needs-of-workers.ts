import { createCalendarStore } from './modules/calendar/calendar-store'
import { createHeartbeatStore } from './modules/heartbeat/heartbeat-store'
import { createLoginStore } from './modules/login/login-store'
import { createSessionStore } from './modules/login/session-store'
import { createCodeTryStore } from './modules/people/code-try-store'
import { createMuteStore } from './modules/people/mute-store'
import { createQueueStore } from './modules/report/queue-store'
import { createReportSearchStore } from './modules/report/search/report-search-store'
import type { Cloud } from './platform/connect-cloud'

/** What workers alone reach for, at the phone and at the desk. */
export function connectWorkers({ database }: Cloud) {
  return {
    heartbeats: createHeartbeatStore(database),
    logins: createLoginStore(database),
    sessions: createSessionStore(database),
    codeTries: createCodeTryStore(database, () => new Date()),
    mutes: createMuteStore(database, () => new Date()),
    calendars: createCalendarStore(database),
    queues: createQueueStore(database),
    reportSearch: createReportSearchStore(database),
  }
}
