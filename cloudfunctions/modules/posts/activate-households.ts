import type { deskPosts } from '@contract/posts/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from '../estate/community'
import { newInvitation } from '../invitation/new-invitation'
import { changeCommunity } from '../office/change-community'
import { activate } from './actions/activate'
import { withHouseholds } from './commands-on-post'
import type { SetUpCommunity, SetUpTerm } from '../estate/set-up'

type No = Refused<'NOT_FOUND' | 'NOT_NOW' | 'NOT_YET'>

/** 在岗: what was posted long enough is in service, and each has a code for its holder; all of them, or none. */
export const activateHouseholds: UseCase<typeof deskPosts.activateHouseholds, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, plannedUntil, commandId } = input
  const householdIds = [...new Set(input.householdIds)]
  const at = needs.now()
  const invitations = householdIds.map((householdId) => ({
    householdId,
    ...newInvitation(
      { role: 'household', householdId },
      caller.personId,
      ['activate', communityId, householdId, commandId].join(),
      at,
    ),
  }))
  const after = await changeCommunity(input, caller, needs, (community, key): SetUpCommunity | No => {
    const active = withHouseholds(community, householdIds, activate, {}, key)
    if (active instanceof Refused) return active
    const terms = invitations.map(({ term }) => ({ ...term, ...(plannedUntil !== null && { plannedUntil }) }))
    return { ...active, terms: [...active.terms, ...terms] }
  })
  if (after instanceof Refused) return after
  const expiresAt = async (term: SetUpTerm) => {
    const standing = after.terms.find(({ id }) => id === term.id) ?? (await needs.estate.endedTerm(term.codeHash))
    return (standing ?? term).expiresAt.toISOString()
  }
  const told = invitations.map(async ({ householdId, code, term }) => ({
    ...{ householdId, code, post: householdOf(after, householdId)?.name ?? '' },
    expiresAt: await expiresAt(term),
  }))
  return { invitations: await Promise.all(told) }
}
