import type { resident } from '@contract/resident'
import type { Needs, ResidentNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Visitor } from '../../people/person'
import { isOwn } from '../access'
import { householdsToAskFor } from '../contact/household-contact'
import { nextDueAt } from '../next-due-at'
import { questionReachedAt, withQuestionReached } from '../question'
import type { Report } from '../report'
import { filesFor } from '../views/to-common-view'
import { toResidentView } from '../views/to-resident-view'
import { withMainSteps } from '../views/with-main-steps'

/** One report with its story, what may be done now, and who looked at the name or phone. */
export const getMyReport: UseCase<typeof resident.getMyReport, Visitor, ResidentNeeds> = async (
  { reportId },
  { key },
  needs,
) => {
  const { reports, ownReports, estate, files, now } = needs
  const found = await ownReports.find(key, reportId)
  if (!found?.report || !isOwn(found.report, found.resident)) return refuse('NOT_FOUND')
  const { report, resident, contacts, office } = found

  const at = now()
  const [community, links, main] = await Promise.all([
    householdsToAskFor(report).length > 0 ? estate.posts(report.communityId) : office && { ...office, households: [] },
    files.links(filesFor(report, { kind: 'resident' })),
    report.state === 'merged' && report.mergedInto ? reports.find(report.mergedInto) : null,
    noteQuestionRead(report, needs),
  ])
  if (!community) return refuse('NOT_FOUND')
  const view = toResidentView(report, contacts, community, resident, links, at)
  return main && report.state === 'merged' ? withMainSteps(view, main, at) : view
}

/** Whoever opens the page has read what they were asked; noted once. */
function noteQuestionRead(report: Report, { reports, now }: Needs) {
  const isUnread = report.asked && questionReachedAt(report.asked) === null
  return isUnread && reports.settle(report, (standing) => withHeard(standing, withQuestionReached(standing, now())))
}

function withHeard(before: Report, after: Report) {
  return after === before ? after : { ...after, dueAt: nextDueAt(after) }
}
