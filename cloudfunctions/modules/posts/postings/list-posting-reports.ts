import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { EstateNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { findCommunityToManage } from '../../office/change-community'
import { isInScope } from '../../report/access'
import { isOpen } from '../../report/report'

/** What residents said about the households that are put up now: to be looked at before one is in service. Whoever may not know of a report is not told of it here either. */
export const listPostingReports: UseCase<typeof deskPosts.listPostingReports, WorkerCaller, EstateNeeds> = async (
  { communityId },
  caller,
  needs,
) => {
  const community = await findCommunityToManage(communityId, caller, needs)
  if (!community) return refuse('NOT_FOUND')
  const posted = community.households.filter(({ status }) => status === 'posted').map(({ id }) => id)
  const found = posted.length > 0 ? await needs.reportsOfPosts.aboutPostings(posted) : []
  const reports = found
    .filter((report) => report.state !== 'withdrawn' && isInScope(report, caller))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map((report) => ({
      ...{ householdId: report.origin?.id ?? '', reportId: report._id, number: report.number },
      isDone: !isOpen(report),
    }))
  return { reports }
}
