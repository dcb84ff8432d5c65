import type { ClockNeeds, Needs } from '../../needs'
import type { DueThings } from '../../workflow/due-things'
import type { LetterDelivery } from '../../workflow/post'
import type { Letter } from '../../workflow/letter'
import { dueAbsences } from '../absence/due'
import { absenceDelivery } from '../absence/letter-delivery'
import { householdOf, type KeptCommunity } from '../estate/community'
import { postLetters } from './letters'

/** What time does about communities: the letters of their absences, and those of their posts. */
export const dueCommunities: DueThings<KeptCommunity, ClockNeeds> = { ...dueAbsences, delivery: communityDelivery }

function communityDelivery(community: KeptCommunity, needs: Needs): LetterDelivery {
  const ofAbsence = absenceDelivery(community, needs)
  return {
    wordsNow: (letter) => findPostLetter(letter) ?? ofAbsence.wordsNow(letter),
    recipients: (letter) =>
      findPostLetter(letter) ? Promise.resolve(letter.about ? [letter.about] : []) : ofAbsence.recipients(letter),
    about: (letter) =>
      findPostLetter(letter)
        ? { number: householdOf(community, letter.ids[0] ?? '')?.number ?? '', page: 'packages/my/me/index' }
        : ofAbsence.about(letter),
  }
}

function findPostLetter({ kind }: Letter) {
  return kind in postLetters ? postLetters[kind as keyof typeof postLetters] : null
}
