import { connectCloud } from './platform/connect-cloud'
import { createPlacardNumberStore } from './modules/estate/placard-number-store'
import { createOfficeStore } from './modules/office/office-store'
import { createPlacardCodeStore } from './modules/posts/placard-code-store'
import { createReportsOfPostStore } from './modules/posts/reports-of-post-store'
import { createRosterDraftStore } from './modules/roster/roster-draft-store'

/** What setting up a street takes besides: only the desk, whoever sees to posts on a phone, and an operator who founds one, carry it. */
export function connectEstate(cloud = connectCloud()) {
  const now = () => new Date()
  return {
    offices: createOfficeStore(cloud.database, now),
    placardNumbers: createPlacardNumberStore(cloud.database, now),
    placardCodes: createPlacardCodeStore(cloud, now),
    reportsOfPosts: createReportsOfPostStore(cloud.database),
    rosterDrafts: createRosterDraftStore(cloud.database, now),
  }
}
