import type { householdPosts } from '@contract/posts/household'
import type { HouseholdCaller } from '../../access/household-caller'
import type { OwnPostNeeds } from '../../needs'
import { refuse, type Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { dutiesOf, mayConfirmDuties } from '../estate/duties-of'
import type { SetUpCommunity } from '../estate/set-up'
import { changeOwnPost } from './change-own-post'

/** 知道了: whoever holds the post read its duties; that version stands with the term. */
export const confirmDuties: UseCase<typeof householdPosts.confirmDuties, HouseholdCaller, OwnPostNeeds> = (
  input,
  caller,
  needs,
) =>
  changeOwnPost(input, caller, needs, (community, term, at): SetUpCommunity | Refused<'NOT_NOW'> => {
    const { version } = dutiesOf(community)
    if (version !== input.version || !mayConfirmDuties(term, community)) return refuse('NOT_NOW')
    const terms = community.terms.map((one) => (one === term ? { ...one, duties: { version, at } } : one))
    return { ...community, terms }
  })
