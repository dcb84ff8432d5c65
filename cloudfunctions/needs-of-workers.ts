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
export function connectWorkers(cloud: Cloud) {
  const { database } = cloud
  return {
    ...connectSetters(cloud),
    heartbeats: createHeartbeatStore(database),
    logins: createLoginStore(database),
    sessions: createSessionStore(database),
    codeTries: createCodeTryStore(database, () => new Date()),
    queues: createQueueStore(database),
  }
}

/** What of it whoever sets up a street, sees to posts or reads a month takes: the door for posts carries no more. */
export function connectSetters({ database }: Cloud) {
  return {
    mutes: createMuteStore(database, () => new Date()),
    calendars: createCalendarStore(database),
    reportSearch: createReportSearchStore(database),
  }
}
