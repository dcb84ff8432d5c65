import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { isComing } from '../../meeting/meeting'
import { huddleCommand, isOurs, type HuddleFacts } from '../commands-on-huddle'
import { partOf, type Huddle, type Part } from '../huddle'
import { withLetterToPosts } from '../letters'

/** Whether that community may be taken out by this worker: whoever called it calls it off instead. */
export function mayBeLeft(part: Part, huddle: Huddle, { at, scope }: HuddleFacts) {
  const isStill = huddle.state === 'draft' || isComing(huddle, at)
  return isStill && part.communityId !== huddle.communityId && isOurs(part, huddle, scope)
}

/** A community takes part no more, until it begins; its topics go with it, and its posts are told. */
export const leave = action({
  may: (huddle: Huddle, facts: HuddleFacts) => huddle.parts.some((part) => mayBeLeft(part, huddle, facts)) || 'NOT_NOW',
  does: (huddle, { communityId }: { communityId: string }, { at }, facts) => {
    const part = partOf(huddle, communityId)
    if (!part || !mayBeLeft(part, huddle, facts)) return refuse('NOT_FOUND')
    const isOthers = (one: { communityId: string }) => one.communityId !== communityId
    const gone = part.households.map(({ id }) => id)
    const letters =
      huddle.state === 'draft'
        ? huddle.letters
        : withLetterToPosts(huddle.letters, 'huddle-left', 'household', gone, at)
    return {
      ...huddle,
      parts: huddle.parts.filter(isOthers),
      topics: huddle.topics.filter(isOthers),
      guests: huddle.guests.filter(({ householdId }) => !gone.includes(householdId)),
      letters,
    }
  },
})

export const leaveHuddle: UseCase<typeof workerHuddles.leaveHuddle, WorkerCaller, HuddleNeeds> = huddleCommand(leave)
