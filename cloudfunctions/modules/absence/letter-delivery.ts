import type { Needs } from '../../needs'
import type { LetterDelivery } from '../../workflow/deliver-letters'
import type { Letter } from '../../workflow/letter'
import { holderOf, householdOf, type KeptCommunity } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { wordsNow } from './letters'

/** A community's letters about absences: to whoever holds the post named when they are sent, away or not. */
export function absenceDelivery(community: KeptCommunity, { estate, now }: Needs): LetterDelivery {
  const told = ({ about }: Letter) => community.absences.find((absence) => absenceIdOf(absence) === about)
  const { find, setLetterState } = estate.communityLetters
  return {
    outbox: community.letters,
    wordsNow: (letter) => wordsNow(letter, told(letter), now()),
    recipients: ({ ids }) =>
      Promise.resolve(ids.flatMap((id) => holderOf(community, id, now())?.holder?.personId ?? [])),
    about: (letter) => ({
      number: householdOf(community, told(letter)?.householdId ?? '')?.number ?? '',
      page: 'packages/household/away/index',
    }),
    setState: (key, from, to, beside) => setLetterState(community._id, key, from, to, beside),
    letterNow: async (key) => (await find(community._id))?.letters.entries[key],
  }
}
