import { connectEstate } from './needs-of-setting-up'
import { connectCloud, type Cloud } from './platform/connect-cloud'
import { connectPost } from './platform/connect-post'
import { openFiles } from './platform/open-files'
import { createBulletinStore } from './modules/bulletin/bulletin-store'
import { createUploadStore } from './modules/content/upload-store'
import { createCalendarStore } from './modules/calendar/calendar-store'
import { createContactStore } from './modules/contact/contact-store'
import { createCreditStore } from './modules/credit/credit-store'
import { createEstateStore } from './modules/estate/estate-store'
import { createScanStore } from './modules/estate/scan-store'
import { createFigureStore } from './modules/figures/figure-store'
import { createToldMonthStore } from './modules/figures/told-month-store'
import { createVisitorStore } from './modules/estate/visitor-store'
import { createHeartbeatStore } from './modules/heartbeat/heartbeat-store'
import { createLookoutStore } from './modules/heartbeat/lookout-store'
import { createLoginStore } from './modules/login/login-store'
import { createSessionStore } from './modules/login/session-store'
import { createHuddleStore } from './modules/huddle/huddle-store'
import { createTopicStore } from './modules/huddle/topic-store'
import { createMeetingStore } from './modules/meeting/meeting-store'
import { createStandStore } from './modules/meeting/stand-store'
import { createCodeTryStore } from './modules/people/code-try-store'
import { createDeletionStore } from './modules/people/deletion-store'
import { createMuteStore } from './modules/people/mute-store'
import { createPeopleStore } from './modules/people/people-store'
import { createQuotaStore } from './modules/people/quota-store'
import { createReportStore } from './modules/report/report-store'
import { createReportSearchStore } from './modules/report/search/report-search-store'
import { createOwnReportStore } from './modules/report/read/own-report-store'
import { createSubmissionStore } from './modules/report/open/submission-store'
import { createStaffLogStore } from './modules/staff-log/staff-log-store'
import { createSuggestionStore } from './modules/suggestion/suggestion-store'

/** What a use case may reach for; the one place where the parts are joined. */
export function connect() {
  return joined(connectCloud())
}

/** The same for residents: what they ask for most comes in one call; what came of a month stands at a placard. */
export function connectResident() {
  const cloud = connectCloud()
  const needs = { ...joined(cloud), ...ofResidentsAlone(cloud) }
  return {
    ...needs,
    scans: createScanStore(cloud.database, needs.now),
    visitors: createVisitorStore(cloud.database, needs.now),
    submissions: createSubmissionStore(cloud.database, needs.now),
    ownReports: createOwnReportStore(cloud.database),
    toldMonths: createToldMonthStore(cloud.database),
    mutes: createMuteStore(cloud.database, needs.now),
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
  return { ...joined(cloud), ...ofWorkers(cloud) }
}

/** The same for whoever sees to posts on a phone. */
export function connectPosts() {
  const cloud = connectCloud()
  const ofHuddles = { huddles: createHuddleStore(cloud.database), topics: createTopicStore(cloud.database) }
  return { ...joined(cloud), ...ofWorkers(cloud), ...connectEstate(cloud), ...ofHuddles }
}

/** The same for the desk, where a month is counted, bulletins are written and a street is set up. */
export function connectDesk() {
  const cloud = connectCloud()
  const ofMonths = { figures: createFigureStore(cloud.database), bulletins: createBulletinStore(cloud.database) }
  return { ...joined(cloud), ...ofWorkers(cloud), ...connectEstate(cloud), ...ofMonths }
}

/** The same for the clock, which alone looks out for what is due, counts months at night, and goes on with what residents began. */
export function connectClock() {
  const cloud = connectCloud()
  const ofClock = {
    figures: createFigureStore(cloud.database),
    lookouts: createLookoutStore(cloud.database),
    calendars: createCalendarStore(cloud.database),
    huddles: createHuddleStore(cloud.database),
  }
  return { ...joined(cloud), ...ofResidentsAlone(cloud), ...ofClock }
}

function ofWorkers({ database }: Cloud) {
  return {
    heartbeats: createHeartbeatStore(database),
    logins: createLoginStore(database),
    sessions: createSessionStore(database),
    codeTries: createCodeTryStore(database, () => new Date()),
    mutes: createMuteStore(database, () => new Date()),
    calendars: createCalendarStore(database),
    reportSearch: createReportSearchStore(database),
  }
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
export type HouseholdNeeds = ReturnType<typeof connectHousehold>
export type WorkerNeeds = ReturnType<typeof connectWorker>
export type DeskNeeds = ReturnType<typeof connectDesk>
export type ClockNeeds = ReturnType<typeof connectClock>
/** What residents and, on their behalf, the clock reach for. */
export type NeedsOfResidents = Needs & ReturnType<typeof ofResidentsAlone>

export type HuddleNeeds = Needs & Pick<ReturnType<typeof connectPosts>, 'huddles' | 'topics'>

export type EstateNeeds = WorkerNeeds & ReturnType<typeof connectEstate>
/** What a household's change of its own post takes. */
export type OwnPostNeeds = Needs & Pick<EstateNeeds, 'offices'>
export type NeedsWithFigures = Needs & Pick<DeskNeeds, 'figures'>
