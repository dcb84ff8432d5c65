import { wordsOf } from '../../../workflow/sound'
import type { Said } from '../actions/said-aloud'

/** What there is to read of a form: what was written, and what was understood of what was said aloud. */
export function everythingSaid({ text = '', sounds }: Said) {
  return [text, wordsOf(sounds)].filter(Boolean).join('\n')
}
