import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from '../estate/community'
import { isInService } from '../estate/household'
import { writeInvitation } from './write-invitation'
import type { WorkerCaller } from '../../access/worker-caller'

/** A code for whoever is to hold this household's post; redeeming it hands the post over. */
export const inviteHousehold: UseCase<typeof worker.inviteHousehold, WorkerCaller, Needs> = (input, caller, needs) => {
  const { commandId, householdId } = input
  const community = needs.estate
    .keptCommunityOf(householdId)
    .then((found) => (found && isInService(householdOf(found, householdId)) ? found : null))
  const press = { commandId, to: householdId }
  return writeInvitation(community, { role: 'household', householdId }, press, caller, needs)
}
