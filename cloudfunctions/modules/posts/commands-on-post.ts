import type { Refusal } from '@contract/refusal'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import { act, type Action } from '../../workflow/action'
import type { CommandKey } from '../../workflow/command-key'
import { householdOf } from '../estate/community'
import { changeCommunity, type OnCommunity } from '../office/change-community'
import { factsOf, type PostFacts } from './household-facts'
import type { SetUpCommunity, SetUpHousehold } from '../estate/set-up'

export type OnHousehold = OnCommunity & { householdId: string }

/** A worker's command on one household: an action behind a procedure, with whatever else it does to the community, and to what waits for the household. */
export function postCommand<Input, Code extends Refusal, No extends Refused = never>(
  action: Action<SetUpHousehold, PostFacts, Input, Code, No>,
  besides: {
    with?: (community: SetUpCommunity, householdId: string, at: Date) => SetUpCommunity
    then?: (community: SetUpCommunity, householdId: string, needs: EstateNeeds & Asked) => Promise<unknown>
  } = {},
) {
  return async (input: OnHousehold & Input, caller: WorkerCaller, needs: EstateNeeds & Asked) => {
    const after = await changeCommunity(input, caller, needs, (community, key) => {
      const changed = withHousehold(community, input.householdId, (household) =>
        act(action, household, input, key, factsOf(community, key.at)),
      )
      return changed instanceof Refused || !besides.with ? changed : besides.with(changed, input.householdId, key.at)
    })
    if (after instanceof Refused) return after
    await besides.then?.(after, input.householdId, needs)
    return { id: input.householdId }
  }
}

/** The same of several households at once: all of them, or none. */
export function withHouseholds<Input, Code extends Refusal, No extends Refused>(
  community: SetUpCommunity,
  householdIds: readonly string[],
  action: Action<SetUpHousehold, PostFacts, Input, Code, No>,
  input: Input,
  key: CommandKey,
): SetUpCommunity | Refused<Code> | No | Refused<'NOT_FOUND'> {
  const facts = factsOf(community, key.at)
  let after: SetUpCommunity = community
  for (const id of new Set(householdIds)) {
    const changed = withHousehold(after, id, (household) => act(action, household, input, key, facts))
    if (changed instanceof Refused) return changed
    after = changed
  }
  return after
}

/** The community with one of its households changed. */
export function withHousehold<No extends Refused = never>(
  community: SetUpCommunity,
  householdId: string,
  next: (household: SetUpHousehold) => SetUpHousehold | No,
): SetUpCommunity | No | Refused<'NOT_FOUND'> {
  const known = householdOf(community, householdId)
  if (!known) return refuse('NOT_FOUND')
  const changed = next(known)
  if (changed instanceof Refused) return changed
  return { ...community, households: community.households.map((one) => (one === known ? changed : one)) }
}
