import type { HouseholdCaller } from '../../access/household-caller'
import { byHousehold } from '../../access/household-caller'
import type { OwnPostNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import { commandKey } from '../../workflow/command-key'
import { holderOf } from '../estate/community'
import type { SetUpCommunity } from '../estate/set-up'
import type { SetUpTerm } from '../estate/set-up-term'
import { changeOnce } from '../office/change-community'

type OnPost = { commandId: string; householdId: string }

/** A household's change of a post of its own: one conditional write of the community, once for each command. */
export async function changeOwnPost<No extends Refused>(
  { commandId, householdId }: OnPost,
  caller: HouseholdCaller,
  needs: OwnPostNeeds & Asked,
  next: (community: SetUpCommunity, term: SetUpTerm, at: Date) => SetUpCommunity | No,
) {
  const kept = caller.ownPosts.includes(householdId) ? await needs.offices.community(caller.community._id) : null
  if (!kept) return refuse('NOT_FOUND')
  const key = commandKey(byHousehold(caller), { procedure: needs.procedure, commandId }, needs.now())
  const after = await changeOnce(kept, key, needs, (community): SetUpCommunity | No | Refused<'NOT_FOUND'> => {
    const term = holderOf(community, householdId, key.at)
    // Somebody else may have taken the post over a moment ago.
    return term?.holder?.key === caller.key ? next(community, term, key.at) : refuse('NOT_FOUND')
  })
  return after instanceof Refused ? after : { id: householdId }
}
