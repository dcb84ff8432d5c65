import * as z from 'zod/mini'
import type { HouseholdCaller } from '../../access/household-caller'
import { holderOf, householdOf } from '../estate/community'
import { mayConfirmDuties } from '../estate/duties-of'
import { endsSoon } from '../estate/ends-soon'
import { setUpTerm } from '../estate/set-up-term'

/** What is to be said to a household of its own posts: that duties are to be read, that its term ends soon. */
export function toOwnPostNews({ community, ownPosts }: Pick<HouseholdCaller, 'community' | 'ownPosts'>, at: Date) {
  return ownPosts.flatMap((id) => {
    const term = z.parse(setUpTerm, holderOf(community, id, at))
    const news = {
      mayConfirmDuties: mayConfirmDuties(term, community),
      endsOn: endsSoon(term, at) ? (term.plannedUntil ?? null) : null,
    }
    return news.mayConfirmDuties || news.endsOn ? [{ id, name: householdOf(community, id)?.name ?? '', ...news }] : []
  })
}
