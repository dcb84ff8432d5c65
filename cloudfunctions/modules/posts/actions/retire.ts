import { action } from '../../../workflow/action'
import { type Household, type KeptCommunity } from '../../estate/community'
import { isInService } from '../../estate/household'
import type { Term } from '../../estate/term'
import { withoutCoverage } from '../../estate/with-coverage'
import type { PostFacts } from '../household-facts'

/** 撤销: it serves no more, and its number is never given again. */
export const retire = action({
  may: (household: Household, _: PostFacts) => isInService(household) || 'NOT_NOW',
  does: (household, _: object) => ({ ...household, status: 'retired' as const }),
})

/** The community in which a retired household covers nothing, is held by nobody, and nobody can be invited to it; what it covered and who held it stays to be looked up. */
export function withoutPost(community: KeptCommunity, householdId: string, at: Date): KeptCommunity {
  return {
    ...community,
    coverage: withoutCoverage(community.coverage, (row) => row.householdId === householdId, at),
    terms: community.terms.map((term) => (term.householdId === householdId ? endedAt(term, at) : term)),
  }
}

/** The term ended now; an invitation is taken back. */
export function endedAt(term: Term, at: Date): Term {
  if (term.holder === null) return term.expiresAt > at ? { ...term, expiresAt: at } : term
  return term.until === null || term.until > at ? { ...term, until: at } : term
}
