import { digest } from '../../platform/digest'
import { Refused } from '../../platform/refuse'
import type { SetUpCommunity } from '../estate/set-up'

const LENGTH = 16

/** Gives what stands for a thing as it looks: the same look has the same mark. */
export function markOf(look: unknown) {
  return digest('mark', JSON.stringify(look)).slice(0, LENGTH)
}

/** What a change that somebody was faster with is answered: that nothing was written, and how it stands now. */
export type Saved<View> = { done: true } | { done: false; now: View }

/** A change of a thing that was looked at before: made while it still looks so, else what it looks like now is told and nothing is written. */
export function unlessChanged<View extends { mark: string }, No extends Refused>(
  seen: string,
  viewIn: (community: SetUpCommunity) => View | null,
  next: (community: SetUpCommunity) => SetUpCommunity | No,
) {
  let clash: View | null = null
  return {
    next: (community: SetUpCommunity): SetUpCommunity | No => {
      const view = viewIn(community)
      clash = view !== null && view.mark !== seen ? view : null
      return clash ? community : next(community)
    },
    answer: <Other extends Refused>(after: SetUpCommunity | Other): Saved<View> | Other => {
      if (after instanceof Refused) return after
      return clash ? { done: false, now: clash } : { done: true }
    },
  }
}
