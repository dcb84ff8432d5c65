import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { reminderFor } from '../../meeting/meeting-times'
import { huddleCommand, ofHost, type HuddleFacts } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'
import { isAnnouncedInTime } from '../is-announced-in-time'
import { withLetterToPosts } from '../letters'

/** The posts that are called read it from now on, and are told. */
export const publish = ofHost(
  action({
    may: (huddle: Huddle, { at }: HuddleFacts) => {
      const { state, topics, startAt } = huddle
      if (state !== 'draft' || topics.length === 0 || householdsIn(huddle).length === 0) return 'NOT_NOW'
      return isAnnouncedInTime(startAt, at) || 'HUDDLE_TOO_SOON'
    },
    does: (huddle, _, { at }) => {
      const ids = householdsIn(huddle).map(({ id }) => id)
      const letters = withLetterToPosts(huddle.letters, 'huddle-called', 'household', ids, at)
      const remindAt = reminderFor(huddle.startAt, at)
      return { ...huddle, state: 'published' as const, publishedAt: at, remindAt, letters }
    },
  }),
)

export const publishHuddle: UseCase<typeof workerHuddles.publishHuddle, WorkerCaller, HuddleNeeds> =
  huddleCommand(publish)
