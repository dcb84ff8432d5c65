import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { formContact } from './contact-open-to'
import { isInScope } from './in-scope'

/** Opens the resident's name and phone to a worker; the footprint is written first. */
export const workerRevealContact: UseCase<typeof worker.revealContact, WorkerCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { reportId, commandId, reason } = input
  const { reports, contacts, now } = needs
  const report = await reports.find(reportId)
  if (!report || !isInScope(report, caller)) return refuse('NOT_FOUND')
  const contactId = formContact(report)
  if (contactId === undefined) return refuse('NO_CONTACT')

  const { personId, post } = caller
  const by = `${post.name}工作人员`
  const look = { id: digest('look', personId, commandId), at: now(), by, personId, door: 'worker' as const, reason }
  const seen = await contacts.looked(contactId, look)
  return seen ? { name: seen.name, phone: seen.phone } : refuse('NO_CONTACT')
}
