import { connectCloud, type Cloud } from './platform/connect-cloud'
import { connectPost } from './platform/connect-post'
import { openFiles } from './platform/open-files'
import { createUploadStore } from './modules/content/upload-store'
import { createCalendarStore } from './modules/calendar/calendar-store'
import { createContactStore } from './modules/contact/contact-store'
import { createCreditStore } from './modules/credit/credit-store'
import { createEstateStore } from './modules/estate/estate-store'
import { createLoginStore } from './modules/login/login-store'
import { createSessionStore } from './modules/login/session-store'
import { createVisitorStore } from './modules/estate/visitor-store'
import { createHeartbeatStore } from './modules/heartbeat/heartbeat-store'
import { createLookoutStore } from './modules/heartbeat/lookout-store'
import { createMeetingStore } from './modules/meeting/meeting-store'
import { createCodeTryStore } from './modules/people/code-try-store'
import { createDeletionStore } from './modules/people/deletion-store'
import { createMuteStore } from './modules/people/mute-store'
import { createPeopleStore } from './modules/people/people-store'
import { createQuotaStore } from './modules/people/quota-store'
import { createReportStore } from './modules/report/report-store'
import { createOwnReportStore } from './modules/report/read/own-report-store'
import { createSubmissionStore } from './modules/report/open/submission-store'
import { createStaffLogStore } from './modules/staff-log/staff-log-store'
import { createSuggestionStore } from './modules/suggestion/suggestion-store'

/** What a use case may reach for; the one place where the parts are joined. */
export function connect() {
  return joined(connectCloud())
}

/** The same for residents: what they ask for most comes in one call. */
export function connectResident() {
  const cloud = connectCloud()
  const needs = { ...joined(cloud), ...ofResidentsAlone(cloud) }
  return {
    ...needs,
    visitors: createVisitorStore(cloud.database, needs.now),
    submissions: createSubmissionStore(cloud.database, needs.now),
    ownReports: createOwnReportStore(cloud.database),
  }
}

/** The same for workers, who are told when the clock stands still, and let their PCs in by a code. */
export function connectWorker() {
  const cloud = connectCloud()
  const needs = joined(cloud)
  return {
    ...needs,
    heartbeats: createHeartbeatStore(cloud.database),
    logins: createLoginStore(cloud.database),
    sessions: createSessionStore(cloud.database),
    codeTries: createCodeTryStore(cloud.database, needs.now),
  }
}

/** The same for the clock, which alone looks out for what is due, and goes on with what residents began. */
export function connectClock() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...ofResidentsAlone(cloud), lookouts: createLookoutStore(cloud.database) }
}

/** What no post reaches for: their doors do not carry it. */
function ofResidentsAlone({ database }: Cloud) {
  return {
    codeTries: createCodeTryStore(database, () => new Date()),
    deletions: createDeletionStore(database),
    suggestions: createSuggestionStore(database),
  }
}

function joined(cloud: Cloud) {
  const now = () => new Date()
  const quotas = createQuotaStore(cloud.database, now)
  return {
    now,
    ...connectPost(now),
    openId: cloud.openId,
    source: cloud.source,
    files: openFiles(cloud),
    people: createPeopleStore(cloud.database, now, quotas),
    quotas,
    mutes: createMuteStore(cloud.database, now),
    calendars: createCalendarStore(cloud.database),
    estate: createEstateStore(cloud.database, now),
    reports: createReportStore(cloud.database),
    meetings: createMeetingStore(cloud.database),
    contacts: createContactStore(cloud.database),
    uploads: createUploadStore(cloud.database),
    staffLog: createStaffLogStore(cloud.database),
    credits: createCreditStore(cloud.database),
  }
}

export type Needs = ReturnType<typeof connect>
export type ResidentNeeds = ReturnType<typeof connectResident>
export type WorkerNeeds = ReturnType<typeof connectWorker>
export type ClockNeeds = ReturnType<typeof connectClock>
/** What residents and, on their behalf, the clock reach for. */
export type NeedsOfResidents = Needs & ReturnType<typeof ofResidentsAlone>
