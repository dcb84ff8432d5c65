import type { Needs } from '../../needs'
import type { LetterDelivery } from '../../workflow/post'
import type { Letter } from '../../workflow/letter'
import { holderOf, householdOf, type KeptCommunity } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { wordsNow } from './letters'

/** A community's letters about absences: to whoever holds the post named when they are sent, away or not. */
export function absenceDelivery(community: KeptCommunity, { now }: Needs): LetterDelivery {
  const told = ({ about }: Letter) => community.absences.find((absence) => absenceIdOf(absence) === about)
  return {
    wordsNow: (letter) => wordsNow(letter, told(letter), now()),
    recipients: ({ ids }) =>
      Promise.resolve(ids.flatMap((id) => holderOf(community, id, now())?.holder?.personId ?? [])),
    about: (letter) => ({
      number: householdOf(community, told(letter)?.householdId ?? '')?.number ?? '',
      page: 'packages/household/away/index',
    }),
  }
}
