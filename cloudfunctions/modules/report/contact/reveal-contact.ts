import type { household } from '@contract/household'
import type { worker } from '@contract/worker'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Permission } from '../../../workflow/action'
import type { AccessEntry } from '../../contact/contact'
import { isInScope, isWithHousehold } from '../access'
import { householdFacts, type HouseholdFacts } from '../commands-on-report'
import type { Report } from '../report'
import { formContact, householdContact, mayKnowNeighbour } from './household-contact'

/** A household may open the neighbour's name and phone while it handles the report, if the resident lets it know; offered where there is a phone. */
export const reveal: Permission<Report, HouseholdFacts, 'NOT_NOW' | 'NO_CONTACT'> = {
  may: (report, { ownPosts }) => {
    if (report.state !== 'accepted' && report.state !== 'asked') return 'NOT_NOW'
    return (mayKnowNeighbour(report, ownPosts) && householdContact(report, ownPosts) !== undefined) || 'NO_CONTACT'
  },
  shown: ({ hasContact }) => hasContact.phone,
}

/** A worker may open what the form left, in any state. */
export const revealAsWorker: Permission<Report, unknown, 'NO_CONTACT'> = {
  may: (report) => formContact(report) !== undefined || 'NO_CONTACT',
}

/** Opens the neighbour's name and phone to the household. */
export const revealContact: UseCase<typeof household.revealContact, HouseholdCaller, Needs> = async (
  { reportId, commandId, reason },
  caller,
  needs,
) => {
  const report = await needs.reports.find(reportId)
  if (!report || !isWithHousehold(report, caller)) return refuse('NOT_FOUND')
  const allowed = reveal.may(report, householdFacts(caller, needs.now()))
  if (allowed !== true) return refuse(allowed)
  if ((await needs.verdict) === 'risky') return refuse('WORDS_REFUSED')
  const { personId, post, ownPosts } = caller
  return showContact(
    householdContact(report, ownPosts),
    { commandId, personId, by: post.name, door: 'household', reason },
    needs,
  )
}

/** Opens the resident's name and phone to a worker. */
export const revealContactAsWorker: UseCase<typeof worker.revealContactAsWorker, WorkerCaller, Needs> = async (
  { reportId, commandId, reason },
  caller,
  needs,
) => {
  const report = await needs.reports.find(reportId)
  if (!report || !isInScope(report, caller)) return refuse('NOT_FOUND')
  const allowed = revealAsWorker.may(report, undefined)
  if (allowed !== true) return refuse(allowed)
  if ((await needs.verdict) === 'risky') return refuse('WORDS_REFUSED')
  const { personId, post } = caller
  const by = `${post.name}工作人员`
  return showContact(formContact(report), { commandId, personId, by, door: 'worker', reason }, needs)
}

/** Gives the name and phone behind a contact; who opens it, and why, is written first. */
async function showContact(
  contactId: string | undefined,
  { commandId, ...access }: Pick<AccessEntry, 'personId' | 'by' | 'door' | 'reason'> & { commandId: string },
  { contacts, now }: Needs,
) {
  if (contactId === undefined) return refuse('NO_CONTACT')
  const id = digest('access', access.door, access.personId, commandId)
  const contact = await contacts.recordAccess(contactId, { id, at: now(), ...access })
  if (contact instanceof Refused) return contact
  return contact ? { name: contact.name, phone: contact.phone } : refuse('NO_CONTACT')
}
