import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { Refused } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import { toWordKey } from '../../content/find-personal-data'
import { hostChange, type HostFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'

/** With more of them the first is asked about again. */
const ALLOWED_WORDS_MAX = 100

/** The host looked at a word that may be a name, a phone or a flat, and says that it tells nobody; in this meeting it is not asked about again. What can be nothing else is not let through by it. */
export const allow = action({
  may: ({ state, sealed }: Meeting, _: HostFacts) =>
    (state !== 'minuted' && state !== 'cancelled' && !sealed) || 'NOT_NOW',
  does: (meeting, { word }: { word: string }) => {
    const others = meeting.allowedWords.filter((each) => toWordKey(each) !== toWordKey(word))
    return { ...meeting, allowedWords: [...others, word].slice(-ALLOWED_WORDS_MAX) }
  },
})

const change = hostChange(allow)

export const allowWord: UseCase<typeof household.allowWord, HouseholdCaller, Needs> = async (input, caller, needs) => {
  const after = await change(input, caller, needs)
  return after instanceof Refused ? after : { allowed: true }
}
