import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { reasonText } from '../../meeting/find-meeting-personal-data'
import { isComing } from '../../meeting/meeting'
import { ofHost, type HuddleFacts } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'
import { withLetterToPosts } from '../letters'
import { writtenCommand } from '../written-command'

type Input = { reason: string }

/** It does not take place; all who were called hear why. Not once it has begun or a post is there: then it took place. */
export const cancel = ofHost(
  action({
    may: (huddle: Huddle, { at }: HuddleFacts) =>
      huddle.state === 'draft' || (isComing(huddle, at) && huddle.guests.length === 0) || 'NOT_NOW',
    does: (huddle, { reason }: Input, { at }) => {
      const told = huddle.state === 'draft' ? [] : householdsIn(huddle).map(({ id }) => id)
      const letters = withLetterToPosts({ entries: {} }, 'huddle-cancelled', 'household', told, at)
      return { ...huddle, state: 'cancelled' as const, reason, remindAt: null, letters }
    },
  }),
)

export const cancelHuddle: UseCase<typeof workerHuddles.cancelHuddle, WorkerCaller, HuddleNeeds> = writtenCommand(
  cancel,
  ({ reason }: Input) => [reasonText(reason)],
)
