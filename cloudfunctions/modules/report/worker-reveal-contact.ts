import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { formContact } from './contact-open-to'
import { contactSeen } from './contact-seen'
import { isInScope } from './in-scope'

/** Opens the resident's name and phone to a worker. */
export const workerRevealContact: UseCase<typeof worker.revealContact, WorkerCaller, Needs> = async (
  { reportId, commandId, reason },
  caller,
  needs,
) => {
  const report = await needs.reports.find(reportId)
  if (!report || !isInScope(report, caller)) return refuse('NOT_FOUND')
  const { personId, post } = caller
  const by = `${post.name}工作人员`
  return contactSeen(formContact(report), { commandId, personId, by, door: 'worker', reason }, needs)
}
