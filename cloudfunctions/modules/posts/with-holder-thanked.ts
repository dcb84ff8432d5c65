import { findEarliest } from '../../workflow/find-earliest'
import { outOfQuietHours, type Letter } from '../../workflow/letter'
import { lettersDueAt } from '../../workflow/outbox'
import { holderOf } from '../estate/community'
import type { SetUpCommunity } from '../estate/set-up'
import type { PostLetterKind } from './letters'

/** The community with a letter of thanks to whoever holds the household now; with none where nobody does. It names the person: when it is sent nobody holds the post any more. */
export function withHolderThanked(community: SetUpCommunity, householdId: string, at: Date): SetUpCommunity {
  const personId = holderOf(community, householdId, at)?.holder?.personId
  if (personId === undefined) return community
  const kind: PostLetterKind = 'post-thanks'
  const thanks: Letter = {
    ...{ kind, to: 'household', ids: [householdId], about: personId },
    ...{ at: outOfQuietHours(at, false), state: 'waiting' },
  }
  const letters = { entries: { ...community.letters.entries, [`${kind}-${householdId}`]: thanks } }
  return { ...community, letters, dueAt: findEarliest(lettersDueAt(letters)) }
}
