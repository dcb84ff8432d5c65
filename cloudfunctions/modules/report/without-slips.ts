import type { HistoryEntry } from './history-entry'

/** Of what happened, as much as tells what its resident said. */
export type Told = Pick<HistoryEntry, 'event' | 'solved'>

/** The history without what its resident said and took back: a slip of the finger counts for nothing. */
export function withoutSlips<Entry extends Told>(history: readonly Entry[]): Entry[] {
  return history.reduce<Entry[]>((counted, entry) => {
    if (entry.event !== 'callback-taken-back') return [...counted, entry]
    const slip = counted.findLastIndex(isCallback)
    return [...counted.filter((_, index) => index !== slip), entry]
  }, [])
}

/** Whether the resident said by it whether it is solved. */
export function isCallback({ event }: Told) {
  return event === 'called-back' || event === 'reopened'
}
