import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Resident } from '../../people/person'
import { isOwn } from '../access'
import { householdsToAskFor } from '../contact/household-contact'
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

  const [community, looked, links, main] = await Promise.all([
    householdsToAskFor(report).length > 0 ? estate.posts(report.communityId) : cardOf(report, estate),
    contacts.of(report.contactIds),
    files.links(filesFor(report, { kind: 'resident' })),
    report.state === 'merged' && report.mergedInto ? reports.find(report.mergedInto) : null,
  ])
  if (!community) return refuse('NOT_FOUND')
  const view = toResidentView(report, looked, community, resident, links, now())
  return main && report.state === 'merged' ? withMainSteps(view, main, now()) : view
}

/** The community without its households: where none is asked about, their names are not needed. */
async function cardOf({ communityId }: Report, estate: Needs['estate']) {
  const card = await estate.communityCard(communityId)
  return card && { ...card, households: [] }
}
