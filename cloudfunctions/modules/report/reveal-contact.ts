import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { contactOfHousehold } from './contact-open-to'
import { contactSeen } from './contact-seen'
import { mayKnowNeighbour } from './views/to-household-report'
import { isWithHousehold } from './with-household'

/** Opens the neighbour's name and phone to the household, if the resident lets it know. */
export const revealContact: UseCase<typeof household.revealContact, HouseholdCaller, Needs> = async (
  { reportId, commandId, reason },
  caller,
  needs,
) => {
  const report = await needs.reports.find(reportId)
  if (!report || !isWithHousehold(report, caller)) return refuse('NOT_FOUND')
  if (report.state !== 'accepted' && report.state !== 'asked') return refuse('NOT_NOW')

  const contactId = mayKnowNeighbour(report) ? contactOfHousehold(report) : undefined
  const { personId, post } = caller
  return contactSeen(contactId, { commandId, personId, by: post.name, door: 'household', reason }, needs)
}
