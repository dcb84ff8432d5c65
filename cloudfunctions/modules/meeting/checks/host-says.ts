import type { Refusal } from '@contract/refusal'
import { Refused } from '../../../platform/refuse'
import type { Action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import { afterVerdict } from '../../../workflow/words-check'
import type { Meeting } from '../meeting'
import { areWordsHeld } from './are-words-held'
import { withLookAt } from './with-content-answers'

/** A host's action by which something is said to everybody: unfit, it is refused; where WeChat did not say that it is fit, or something was found unfit before, the clock asks about all that the meeting says. */
export function hostSays<Thing extends Meeting, Facts, Input, Code extends Refusal, No extends Refused = never>(
  action: Action<Thing, Facts, Input, Code, No>,
): Action<Thing, Facts, Input, Code, No | Refused<'WORDS_REFUSED'>> {
  const says = published(action)
  return {
    ...says,
    does: (meeting, input, key, facts) => {
      const after = says.does(meeting, input, key, facts)
      if (after instanceof Refused || after === meeting) return after
      const waits =
        afterVerdict(key.verdict ?? 'passed') ?? (meeting.wordsWait ? afterVerdict('unanswered') : undefined)
      const { at, by } = key
      const said = after
      const held = areWordsHeld(meeting)
      return withLookAt(waits ? { ...said, wordsWait: { at, personId: by.personId ?? '', check: waits, held } } : said)
    },
  }
}
