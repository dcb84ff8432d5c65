import { connectCloud } from './platform/connect-cloud'
import { openFiles } from './platform/open-files'
import { checkWords } from './modules/content/check-words'
import { createContactStore } from './modules/contact/contact-store'
import { createEstateStore } from './modules/estate/estate-store'
import { connectWechat } from './platform/connect-wechat'
import { createMeetingStore } from './modules/meeting/meeting-store'
import { createDeletionStore } from './modules/people/deletion-store'
import { createPeopleStore } from './modules/people/people-store'
import { createReportStore } from './modules/report/report-store'
import { createSubmissionStore } from './modules/report/open/submission-store'
import { createStaffLogStore } from './modules/staff-log/staff-log-store'
import { createSuggestionStore } from './modules/suggestion/suggestion-store'

/** What a use case may reach for; the one place where the parts are joined. */
export function connect() {
  const cloud = connectCloud()
  const now = () => new Date()
  return {
    now,
    openId: cloud.openId,
    files: openFiles(cloud),
    checkWords,
    people: createPeopleStore(cloud.database, now),
    deletions: createDeletionStore(cloud.database),
    estate: createEstateStore(cloud.database, now),
    reports: createReportStore(cloud.database),
    submissions: createSubmissionStore(cloud.database, now),
    meetings: createMeetingStore(cloud.database),
    contacts: createContactStore(cloud.database),
    staffLog: createStaffLogStore(cloud.database),
    wechat: connectWechat(now),
    templates: templatesSet(),
    suggestions: createSuggestionStore(cloud.database),
  }
}

/** WeChat's template ids as deployed; without one, letters of that kind are kept but not sent. */
function templatesSet() {
  const { TEMPLATE_RESIDENT, TEMPLATE_STAFF } = process.env
  return { resident: TEMPLATE_RESIDENT ?? null, staff: TEMPLATE_STAFF ?? null }
}

export type Needs = ReturnType<typeof connect>
