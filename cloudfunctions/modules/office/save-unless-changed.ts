import type { Editor } from '@contract/estate/mark'
import { digest } from '../../platform/digest'
import { Refused } from '../../platform/refuse'
import type { SetUpCommunity } from '../estate/set-up'
import { findEditor, withEdit, type Look } from './edits'

const LENGTH = 16

/** Gives what stands for a thing as it looks: the same look has the same mark. */
export function markOf(look: unknown) {
  return digest('mark', JSON.stringify(look)).slice(0, LENGTH)
}

/** What a change that somebody was faster with is answered: that nothing was written, how it stands now, and who it was. */
export type Saved<View> = { done: true } | { done: false; now: View; by: Editor | null }

/** A change of a thing that was looked at before: made while it still looks so, else what it looks like now is told and nothing is written. */
export function unlessChanged<View extends { mark: string }, No extends Refused>(
  { of, mark: seen, caller }: Look & { caller: { termId: string } },
  viewIn: (community: SetUpCommunity) => View | null,
  next: (community: SetUpCommunity) => SetUpCommunity | No,
) {
  let clash: Extract<Saved<View>, { done: false }> | null = null
  return {
    next: (community: SetUpCommunity, { at }: { at: Date }): SetUpCommunity | No => {
      const view = viewIn(community)
      clash =
        view !== null && view.mark !== seen
          ? toClash(view, findEditor(community, { of, mark: view.mark }, community.street.name))
          : null
      if (clash) return community
      const after = next(community)
      const mark = after instanceof Refused ? undefined : viewIn(after)?.mark
      return after instanceof Refused || mark === undefined || mark === seen
        ? after
        : withEdit(after, { of, mark }, caller, at)
    },
    answer: <Other extends Refused>(after: SetUpCommunity | Other): Saved<View> | Other => {
      if (after instanceof Refused) return after
      return clash ?? { done: true }
    },
  }
}

function toClash<View>(now: View, by: Editor | null) {
  return { done: false, now, by } as const
}
