import { connectHuddles } from './needs-of-meetings'
import { connectAlarms, connectOperations } from './needs-of-operations'
import { connectResidents } from './needs-of-residents'
import { connectTime } from './needs-of-time'
import { connectEstate } from './needs-of-setting-up'
import { connectSetters, connectWorkers } from './needs-of-workers'
import { connectCloud, type Cloud } from './platform/connect-cloud'
import { connectPost } from './platform/connect-post'
import { openFiles } from './platform/open-files'
import { createBulletinStore } from './modules/bulletin/bulletin-store'
import { createUploadStore } from './modules/content/upload-store'
import { createContactStore } from './modules/contact/contact-store'
import { createCreditStore } from './modules/credit/credit-store'
import { createEstateStore } from './modules/estate/estate-store'
import { createScanStore } from './modules/estate/scan-store'
import { createFigureStore } from './modules/figures/figure-store'
import { createServiceRequestStore } from './modules/figures/service-request-store'
import { createToldMonthStore } from './modules/figures/told-month-store'
import { createVisitorStore } from './modules/estate/visitor-store'
import { createMeetingStore } from './modules/meeting/meeting-store'
import { createStandStore } from './modules/meeting/stand-store'
import { createMuteStore } from './modules/people/mute-store'
import { createTallyStore } from './modules/operations/tally-store'
import { createPeopleStore } from './modules/people/people-store'
import { createQuotaStore } from './modules/people/quota-store'
import { createReportStore } from './modules/report/report-store'
import { createOwnReportStore } from './modules/report/read/own-report-store'
import { createSubmissionStore } from './modules/report/open/submission-store'
import { createStaffLogStore } from './modules/staff-log/staff-log-store'

/** What a use case may reach for; the one place where the parts are joined. */
export function connect() {
  return joined(connectCloud())
}

/** The same for residents: what they ask for most comes in one call; what came of a month stands at a placard. */
export function connectResident() {
  const cloud = connectCloud()
  const needs = { ...joined(cloud), ...connectResidents(cloud) }
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

/** The same for households, who listen, and notice when the clock stands still. */
export function connectHousehold() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...connectAlarms(cloud), stands: createStandStore(cloud.database) }
}

/** The same for workers, who are told when the clock stands still, and let PCs in. */
export function connectWorker() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...connectWorkers(cloud) }
}

/** The same for whoever sees to posts on a phone. */
export function connectPosts() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...connectSetters(cloud), ...connectEstate(cloud) }
}

/** The same for whoever meets as posts do. */
export function connectMeetings() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...connectWorkers(cloud), ...connectHuddles(cloud) }
}

/** The same for whoever reads on a phone what came of a month. */
export function connectFigures() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...connectWorkers(cloud), figures: createFigureStore(cloud.database) }
}

/** The same for the desk, where a month is counted, bulletins are written, a street is set up and somebody looks after the service itself. */
export function connectDesk() {
  const cloud = connectCloud()
  const ofMonths = { figures: createFigureStore(cloud.database), bulletins: createBulletinStore(cloud.database) }
  return {
    ...joined(cloud),
    ...connectWorkers(cloud),
    ...connectEstate(cloud),
    ...ofMonths,
    serviceRequests: createServiceRequestStore(cloud.database),
    ...connectOperations(cloud),
  }
}

/** The same for the clock, which alone looks out for what is due, counts months at night, and goes on with what residents began. */
export function connectClock() {
  const cloud = connectCloud()
  return { ...joined(cloud), ...connectResidents(cloud), ...connectTime(cloud), ...connectAlarms(cloud) }
}

function joined(cloud: Cloud) {
  const now = () => new Date()
  const quotas = createQuotaStore(cloud.database, now)
  return {
    now,
    ...connectPost(now),
    openId: cloud.openId,
    source: cloud.source,
    tally: createTallyStore(cloud.database, now),
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
export type NeedsOfResidents = Needs & ReturnType<typeof connectResidents>

export type HuddleNeeds = Needs & ReturnType<typeof connectHuddles>

export type EstateNeeds = Needs & ReturnType<typeof connectSetters> & ReturnType<typeof connectEstate>
/** What a household's change of its own post takes. */
export type OwnPostNeeds = Needs & Pick<EstateNeeds, 'offices'>
/** What a word on a 公示 takes. */
export type PostingNeeds = OwnPostNeeds & Pick<EstateNeeds, 'mutes'>
export type NeedsWithFigures = Needs & Pick<DeskNeeds, 'figures'>
/** What it takes to show what a figure counts. */
export type NeedsWithItems = NeedsWithFigures & Pick<WorkerNeeds, 'reportSearch'>
