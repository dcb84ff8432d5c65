import type { Meeting } from '../meeting'

/** Whether nobody but its host and workers may read what a meeting is about: something in it was found unfit, or left hidden, and nothing was found fit since. */
export function areWordsHeld({ wordsWait }: Pick<Meeting, 'wordsWait'>) {
  if (!wordsWait) return false
  const { check, held = false } = wordsWait
  return held || check.state === 'risky' || check.state === 'hidden'
}
