import { connectCloud } from './platform/connect-cloud'
import { connectPost } from './platform/connect-post'
import { openFiles } from './platform/open-files'
import { createBulletinStore } from './modules/bulletin/bulletin-store'
import { createUploadStore } from './modules/content/upload-store'
import { createCalendarStore } from './modules/calendar/calendar-store'
import { createContactStore } from './modules/contact/contact-store'
import { createCreditStore } from './modules/credit/credit-store'
import { createEstateStore } from './modules/estate/estate-store'
import { createFigureStore } from './modules/figures/figure-store'
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
import { createSubmissionStore } from './modules/report/open/submission-store'
import { createStaffLogStore } from './modules/staff-log/staff-log-store'
import { createSuggestionStore } from './modules/suggestion/suggestion-store'

/** What a use case may reach for; the one place where the parts are joined. */
export function connect(cloud = connectCloud()) {
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
    submissions: createSubmissionStore(cloud.database, now),
    meetings: createMeetingStore(cloud.database),
    contacts: createContactStore(cloud.database),
    uploads: createUploadStore(cloud.database),
    staffLog: createStaffLogStore(cloud.database),
    suggestions: createSuggestionStore(cloud.database),
    credits: createCreditStore(cloud.database),
  }
}

export type Needs = ReturnType<typeof connect>

/** The same for the doors that let PCs in: only they carry what that takes. */
export function connectWithLogins(cloud = connectCloud()) {
  return { ...connect(cloud), logins: createLoginStore(cloud.database), sessions: createSessionStore(cloud.database) }
}

export type NeedsWithLogins = ReturnType<typeof connectWithLogins>

/** The same for the door of households, who listen. */
export function connectWithStands(cloud = connectCloud()) {
  return { ...connect(cloud), stands: createStandStore(cloud.database) }
}

export type NeedsWithStands = ReturnType<typeof connectWithStands>

/** The same for the door of residents, who see at a placard who listens and what came of a month. */
export function connectForPlacard() {
  const cloud = connectCloud()
  return { ...connectWithStands(cloud), figures: createFigureStore(cloud.database) }
}

export type NeedsForPlacard = ReturnType<typeof connectForPlacard>

/** The same for the doors that ask for a month's figures. */
export function connectWithFigures(cloud = connectCloud()) {
  return { ...connect(cloud), figures: createFigureStore(cloud.database) }
}

export type NeedsWithFigures = ReturnType<typeof connectWithFigures>

/** The same for the desk, which does both and keeps bulletins. */
export function connectForDesk() {
  const cloud = connectCloud()
  return {
    ...connectWithLogins(cloud),
    figures: createFigureStore(cloud.database),
    bulletins: createBulletinStore(cloud.database),
  }
}

export type NeedsForDesk = ReturnType<typeof connectForDesk>
