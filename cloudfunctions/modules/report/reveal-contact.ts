import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { contactOfHousehold } from './contact-open-to'
import { mayKnowNeighbour } from './views/to-household-report'
import { isWithHousehold } from './with-household'

/** Opens the neighbour's name and phone to the household, if the resident lets it know; the footprint is written first. */
export const revealContact: UseCase<typeof household.revealContact, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { reportId, commandId, reason } = input
  const { reports, contacts, now } = needs
  const report = await reports.find(reportId)
  if (!report || !isWithHousehold(report, caller)) return refuse('NOT_FOUND')
  if (report.state !== 'accepted' && report.state !== 'asked') return refuse('NOT_NOW')
  const contactId = mayKnowNeighbour(report) ? contactOfHousehold(report) : undefined
  if (contactId === undefined) return refuse('NO_CONTACT')

  const { personId, post } = caller
  const look = {
    id: digest('look', personId, commandId),
    at: now(),
    by: post.name,
    personId,
    door: 'household' as const,
    reason,
  }
  const seen = await contacts.looked(contactId, look)
  return seen ? { name: seen.name, phone: seen.phone } : refuse('NO_CONTACT')
}
