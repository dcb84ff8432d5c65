import { action } from '../../../workflow/action'
import { isInService } from '../../estate/household'
import { withoutCoverage } from '../../estate/with-coverage'
import type { PostFacts } from '../household-facts'
import type { SetUpCommunity, SetUpHousehold, SetUpTerm } from '../../estate/set-up'

/** 撤销: it serves no more, and its number is never given again. */
export const retire = action({
  may: (household: SetUpHousehold, _: PostFacts) => isInService(household) || 'NOT_NOW',
  does: (household, _: object) => ({ ...household, status: 'retired' as const }),
})

/** The community in which a retired household covers nothing, is held by nobody, and nobody can be invited to it; what it covered and who held it stays to be looked up. */
export function withoutPost(community: SetUpCommunity, householdId: string, at: Date): SetUpCommunity {
  return {
    ...community,
    coverage: withoutCoverage(community.coverage, (row) => row.householdId === householdId, at),
    terms: community.terms.map((term) => (term.householdId === householdId ? endedAt(term, at) : term)),
  }
}

/** The term ended now; an invitation is taken back. */
export function endedAt(term: SetUpTerm, at: Date): SetUpTerm {
  if (term.holder === null) return term.expiresAt > at ? { ...term, expiresAt: at } : term
  return term.until === null || term.until > at ? { ...term, until: at } : term
}
