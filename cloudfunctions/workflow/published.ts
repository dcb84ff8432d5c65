import type { Refusal } from '@contract/refusal'
import { refuse, type Refused } from '../platform/refuse'
import type { Action } from './action'

/** The same action by somebody who speaks for a post: what the platform calls unfit is not kept, and the phone keeps the draft. A resident's own words are never refused. */
export function published<Thing, Facts, Input, Code extends Refusal, No extends Refused = never>(
  action: Action<Thing, Facts, Input, Code, No>,
): Action<Thing, Facts, Input, Code, No | Refused<'WORDS_REFUSED'>> {
  return {
    ...action,
    does: (thing, input, key, facts) =>
      key.verdict === 'risky' ? refuse('WORDS_REFUSED') : action.does(thing, input, key, facts),
  }
}
