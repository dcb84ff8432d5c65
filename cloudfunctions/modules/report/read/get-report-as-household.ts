import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { isWithHousehold } from '../access'
import { householdContact, mayKnowNeighbour } from '../contact/household-contact'
import { withHouseholdTold } from '../untold'
import { filesFor } from '../views/to-common-view'
import { asHousehold, toHouseholdView } from '../views/to-household-view'

/** One report as its household sees it. */
export const getReportAsHousehold: UseCase<typeof household.getReportAsHousehold, HouseholdCaller, Needs> = async (
  { reportId },
  caller,
  needs,
) => {
  const { reports, contacts, files, now } = needs
  const report = await reports.find(reportId)
  if (!report || !isWithHousehold(report, caller)) return refuse('NOT_FOUND')
  const { ownPosts } = caller
  const contactId = mayKnowNeighbour(report, ownPosts) ? householdContact(report, ownPosts) : undefined
  const [contact, links] = await Promise.all([
    contactId ? contacts.find(contactId) : null,
    files.links(filesFor(report, asHousehold(caller))),
    report.untoldSince && reports.settle(report, withHouseholdTold),
  ])
  return toHouseholdView(report, contact, caller, links, now())
}
