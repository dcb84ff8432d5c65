import { letterKey } from '../../workflow/outbox'
import type { Report } from './report'
import { isCallback } from './without-slips'

/** Whether the desk was told of the reopening that was a slip of the finger: a letter that still waited is not sent, and needs no second word. */
export function wasDeskTold({ history, letters }: Report) {
  const takenBack = history.findLastIndex(({ event }) => event === 'callback-taken-back')
  const slip = history.slice(0, Math.max(takenBack, 0)).findLastIndex(isCallback)
  if (slip < 0) return false
  const letter = ['reopened', 'partly'].map((kind) => letters.entries[letterKey(kind, slip + 1)]).find(Boolean)
  // Gone among the old letters: rather a word too many.
  return letter === undefined || told.has(letter.state) || Boolean(letter.told?.length)
}

/** Nobody knows of a letter that failed whether it arrived. */
const told: ReadonlySet<string> = new Set(['sending', 'sent', 'failed'])
