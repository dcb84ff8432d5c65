import { followInStore } from './follow/follow-in-store'
import { mergeInStore } from './merge/merge-in-store'

type Shelf = Parameters<typeof mergeInStore>[0] & Parameters<typeof followInStore>[0]

/** Gives what is asked of where reports are kept because neighbours meet the same thing: merging and following. */
export function neighboursInStore(shelf: Shelf) {
  return { ...mergeInStore(shelf), ...followInStore(shelf) }
}
