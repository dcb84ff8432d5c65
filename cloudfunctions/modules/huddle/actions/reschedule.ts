import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { placeText, reasonText } from '../../meeting/find-meeting-personal-data'
import { isComing } from '../../meeting/meeting'
import { reminderFor, usualClosing } from '../../meeting/meeting-times'
import { ofHost, type HuddleFacts } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'
import { isAnnouncedInTime } from '../is-announced-in-time'
import { withLetterToPosts } from '../letters'
import { writtenCommand } from '../written-command'

/** Each writes to everybody. */
const RESCHEDULES_MAX = 10

type Change = { startAt: string; place: string; reason: string }

/** Another day or place, until it begins: all who are called are told, and why; nobody was there yet. */
export const reschedule = ofHost(
  action({
    may: (huddle: Huddle, { at }: HuddleFacts) => {
      if (!isComing(huddle, at)) return 'NOT_NOW'
      return huddle.rescheduled < RESCHEDULES_MAX || 'TOO_MANY_RESCHEDULES'
    },
    does: (huddle, { place, reason, ...days }: Change, { at }) => {
      const startAt = new Date(days.startAt)
      if (!isAnnouncedInTime(startAt, at)) return refuse('HUDDLE_TOO_SOON')
      const ids = householdsIn(huddle).map(({ id }) => id)
      return {
        ...huddle,
        startAt,
        closesAt: usualClosing(startAt),
        place,
        reason,
        guests: [],
        rescheduled: huddle.rescheduled + 1,
        remindAt: reminderFor(startAt, at),
        letters: withLetterToPosts(huddle.letters, 'huddle-moved', 'household', ids, at),
      }
    },
  }),
)

export const rescheduleHuddle: UseCase<typeof workerHuddles.rescheduleHuddle, WorkerCaller, HuddleNeeds> =
  writtenCommand(reschedule, ({ place, reason }: Change) => [placeText(place), reasonText(reason)])
