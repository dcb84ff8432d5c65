import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { act } from '../../workflow/action'
import { byWorker } from '../../access/worker-caller'
import { commandKey } from '../../workflow/command-key'
import { householdOf } from '../estate/community'
import { changeCommunity } from '../office/change-community'
import { renew } from './actions/renew'
import { withHousehold } from './commands-on-post'
import { factsOf } from './household-facts'

/** A new code for a household; the same press gives the same code, whatever came since. */
export const renewPlacard: UseCase<typeof deskPosts.renewPlacard, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, householdId } = input
  const { command } = commandKey(byWorker(caller), { procedure: needs.procedure, commandId }, needs.now())
  const after = await changeCommunity(input, caller, needs, (community, key) =>
    withHousehold(community, householdId, (household) => act(renew, household, input, key, factsOf(community, key.at))),
  )
  if (after instanceof Refused) return after
  const made = householdOf(after, householdId)?.placards.find((placard) => placard.madeBy === command)
  return made ? { token: made.token } : refuse('NOT_NOW')
}
