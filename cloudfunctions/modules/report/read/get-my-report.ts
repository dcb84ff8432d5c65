import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Resident } from '../../people/person'
import { isOwn } from '../access'
import { householdsToAskFor } from '../contact/household-contact'
import { nextDueAt } from '../next-due-at'
import { questionReachedAt, withQuestionReached } from '../question'
import type { Report } from '../report'
import { filesFor } from '../views/to-common-view'
import { toResidentView } from '../views/to-resident-view'
import { withMainSteps } from '../views/with-main-steps'

/** One report with its story, what may be done now, and who looked at the name or phone. */
export const getMyReport: UseCase<typeof resident.getMyReport, Resident, Needs> = async (
  { reportId },
  resident,
  needs,
) => {
  const { reports, contacts, estate, files, now } = needs
  const report = await reports.find(reportId)
  if (!report || !isOwn(report, resident)) return refuse('NOT_FOUND')

  const at = now()
  const [community, looked, links, main] = await Promise.all([
    householdsToAskFor(report).length > 0 ? estate.posts(report.communityId) : cardOf(report, estate),
    contacts.of(report.contactIds),
    files.links(filesFor(report, { kind: 'resident' })),
    report.state === 'merged' && report.mergedInto ? reports.find(report.mergedInto) : null,
    noteQuestionRead(report, needs),
  ])
  if (!community) return refuse('NOT_FOUND')
  const view = toResidentView(report, looked, community, resident, links, at)
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

/** The community without its households: where none is asked about, their names are not needed. */
async function cardOf({ communityId }: Report, estate: Needs['estate']) {
  const card = await estate.communityCard(communityId)
  return card && { ...card, households: [] }
}
