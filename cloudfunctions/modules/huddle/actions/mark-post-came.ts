import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { holderOf } from '../../estate/community'
import { isOn } from '../../meeting/meeting-times'
import { huddleCommand, isHost, isOurs, type HuddleFacts } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'

type Input = { householdId: string; came: boolean; actedBy: string | null; who: string }

/** A post came, by itself or by another for it; only who came is kept, and twice is once. Whoever called the huddle marks all, another community its own. */
export const markCame = action({
  may: ({ state, startAt, sealed }: Huddle, { at }: HuddleFacts) =>
    (!sealed && isOn({ state, startAt }, at)) || 'NOT_NOW',
  does: (huddle, { householdId, came, actedBy, who }: Input, { at }, { scope }) => {
    const called = householdsIn(huddle)
    const post = called.find(({ id }) => id === householdId)
    const isTheirs = post && (isHost(huddle, scope) || isOurs(post, huddle, scope))
    const isKnown = actedBy === null || (actedBy !== householdId && called.some(({ id }) => id === actedBy))
    if (!isTheirs || !isKnown) return refuse('NOT_FOUND')
    const standing = huddle.guests.find((guest) => guest.householdId === householdId)
    const others = huddle.guests.filter((guest) => guest !== standing)
    if (!came) return standing ? { ...huddle, guests: others } : huddle
    if (standing && standing.actedBy === actedBy) return huddle
    const id = digest('post-came', huddle._id, householdId)
    const guest = { id, personId: null, name: null, party: 1, code: null, at, attendedAt: at, asksAgain: false }
    return { ...huddle, guests: [...others, { ...guest, householdId, actedBy, who }] }
  },
})

const change = huddleCommand(markCame)

export const markPostCame: UseCase<typeof workerHuddles.markPostCame, WorkerCaller, HuddleNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { meetingId, householdId, actedBy } = input
  const [known, communities] = await Promise.all([
    needs.huddles.find(meetingId),
    needs.estate.postsOfHouseholds([actedBy ?? householdId]),
  ])
  // Who it was is not kept: only whether it was the same person as came for another post.
  const personId = communities
    .map((community) => holderOf(community, actedBy ?? householdId, needs.now())?.holder?.personId)
    .find((id) => id !== undefined)
  const who = digest('came', meetingId, personId ?? actedBy ?? householdId)
  return change({ ...input, who }, caller, needs, { known: known ?? undefined })
}
