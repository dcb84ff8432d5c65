import { connectCloud, type Cloud } from './platform/connect-cloud'
import { connectPost } from './platform/connect-post'
import { openFiles } from './platform/open-files'
import { createBulletinStore } from './modules/bulletin/bulletin-store'
import { createUploadStore } from './modules/content/upload-store'
import { createCalendarStore } from './modules/calendar/calendar-store'
import { createContactStore } from './modules/contact/contact-store'
import { createCreditStore } from './modules/credit/credit-store'
import { createEstateStore } from './modules/estate/estate-store'
import { createFigureStore } from './modules/figures/figure-store'
import { createVisitorStore } from './modules/estate/visitor-store'
import { createHeartbeatStore } from './modules/heartbeat/heartbeat-store'
import { createLookoutStore } from './modules/heartbeat/lookout-store'
import { createLoginStore } from './modules/login/login-store'
import { createSessionStore } from './modules/login/session-store'
import { createMeetingStore } from './modules/meeting/meeting-store'
import { createStandStore } from './modules/meeting/stand-store'
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

/** The same for residents: what they ask for most comes in one call; who listens and what came of a month stand at a placard. */
export function connectResident() {
  const cloud = connectCloud()
  const needs = joined(cloud)
  return {
    ...needs,
    visitors: createVisitorStore(cloud.database, needs.now),
    submissions: createSubmissionStore(cloud.database, needs.now),
    ownReports: createOwnReportStore(cloud.database),
    stands: createStandStore(cloud.database),
    ...counting(cloud),
  }
}

/** The same for households, who listen. */
export function connectHousehold() {
  const cloud = connectCloud()
  return { ...joined(cloud), stands: createStandStore(cloud.database) }
}

/** The same for workers, who are told when the clock stands still, and let PCs in. */
export function connectWorker() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...working(cloud) }
}

/** The same for the desk, where a month is counted and bulletins are written. */
export function connectDesk() {
  const cloud = connectCloud()
  const bulletins = createBulletinStore(cloud.database)
  return { ...joined(cloud), ...working(cloud), ...counting(cloud), bulletins }
}

/** The same for the clock, which alone looks out for what is due, and counts months at night. */
export function connectClock() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...counting(cloud), lookouts: createLookoutStore(cloud.database) }
}

function working({ database }: Cloud) {
  return {
    heartbeats: createHeartbeatStore(database),
    logins: createLoginStore(database),
    sessions: createSessionStore(database),
  }
}

function counting({ database }: Cloud) {
  return { figures: createFigureStore(database) }
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
    codeTries: createCodeTryStore(cloud.database, now),
    deletions: createDeletionStore(cloud.database),
    calendars: createCalendarStore(cloud.database),
    estate: createEstateStore(cloud.database, now),
    reports: createReportStore(cloud.database),
    meetings: createMeetingStore(cloud.database),
    contacts: createContactStore(cloud.database),
    uploads: createUploadStore(cloud.database),
    staffLog: createStaffLogStore(cloud.database),
    suggestions: createSuggestionStore(cloud.database),
    credits: createCreditStore(cloud.database),
  }
}

export type Needs = ReturnType<typeof connect>
export type ResidentNeeds = ReturnType<typeof connectResident>
export type HouseholdNeeds = ReturnType<typeof connectHousehold>
export type WorkerNeeds = ReturnType<typeof connectWorker>
export type DeskNeeds = ReturnType<typeof connectDesk>
export type ClockNeeds = ReturnType<typeof connectClock>
export type NeedsWithLogins = Needs & Pick<WorkerNeeds, 'logins' | 'sessions'>
export type NeedsWithFigures = Needs & ReturnType<typeof counting>
