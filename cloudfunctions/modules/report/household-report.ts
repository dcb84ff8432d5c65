import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { contactOfHousehold } from './contact-open-to'
import { photosOf } from './views/shown-photos'
import { mayKnowNeighbour, toHouseholdReport } from './views/to-household-report'
import { isWithHousehold } from './with-household'

/** One report as its household sees it. */
export const householdReport: UseCase<typeof household.report, HouseholdCaller, Needs> = async (
  { reportId },
  caller,
  needs,
) => {
  const { reports, contacts, files, now } = needs
  const report = await reports.find(reportId)
  if (!report || !isWithHousehold(report, caller)) return refuse('NOT_FOUND')
  const known = mayKnowNeighbour(report) ? contactOfHousehold(report) : undefined
  const [contact, links] = await Promise.all([
    known ? contacts.find(known) : null,
    files.links(photosOf(report, 'staff')),
  ])
  return toHouseholdReport(report, contact, caller.community, links, now())
}
