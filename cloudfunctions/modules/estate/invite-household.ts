import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from './community'
import { invite } from './invite'
import type { WorkerCaller } from './worker-caller'

/** A code for whoever is to hold this household's post; redeeming it hands the post over. */
export const inviteHousehold: UseCase<typeof worker.inviteHousehold, WorkerCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, householdId } = input
  const community = await needs.estate.ofHousehold(householdId)
  const serves = community && householdOf(community, householdId)?.status !== 'retired'
  return invite(serves ? community : null, { role: 'household', householdId }, commandId, caller, needs)
}
