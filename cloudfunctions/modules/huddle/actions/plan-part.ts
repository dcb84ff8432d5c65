import type { workerHuddles } from '@contract/huddle/worker'
import type { InputOf } from '@contract/procedure'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { isInService } from '../../estate/household'
import { topicTexts } from '../../meeting/find-meeting-personal-data'
import { isComing } from '../../meeting/meeting'
import { isOurs, type HuddleFacts } from '../commands-on-huddle'
import { partOf, type Huddle, type Part } from '../huddle'
import { withLetterToPosts } from '../letters'
import { writtenCommand } from '../written-command'

type Input = Pick<InputOf<typeof workerHuddles.planHuddlePart>, 'communityId' | 'topics'> & {
  /** Those that are named and serve in that community. */
  households: Part['households']
}

/** A community's own topics and households, until it begins; who is called anew, or no more, is told once it is published. */
export const planPart = action({
  may: (huddle: Huddle, { at, scope }: HuddleFacts) => {
    if (!huddle.parts.some((part) => isOurs(part, huddle, scope))) return 'NOT_NOW'
    return huddle.state === 'draft' || isComing(huddle, at) || 'NOT_NOW'
  },
  does: (huddle, { communityId, topics: texts, households }: Input, { at }, { scope }) => {
    const part = partOf(huddle, communityId)
    if (!part || !isOurs(part, huddle, scope)) return refuse('NOT_FOUND')
    const own = texts.map((text) => ({ text, reportId: null, said: null, communityId }))
    // In the order of the communities, each with its own.
    const topics = huddle.parts.flatMap(({ communityId: id }) =>
      id === communityId ? own : huddle.topics.filter((topic) => topic.communityId === id),
    )
    const parts = huddle.parts.map((one) => (one === part ? { ...part, households } : one))
    const after = { ...huddle, topics, parts }
    if (huddle.state === 'draft') return after
    if (topics.length === 0) return refuse('NOT_NOW')
    const [before, now] = [idsOf(part.households), idsOf(households)]
    const called = withLetterToPosts(huddle.letters, 'huddle-called', 'household', without(now, before), at)
    return { ...after, letters: withLetterToPosts(called, 'huddle-left', 'household', without(before, now), at) }
  },
})

function idsOf(households: Part['households']) {
  return households.map(({ id }) => id)
}

function without(ids: readonly string[], others: readonly string[]) {
  return ids.filter((id) => !others.includes(id))
}

const change = writtenCommand(planPart, ({ topics }: Input) => topicTexts(topics))

export const planHuddlePart: UseCase<typeof workerHuddles.planHuddlePart, WorkerCaller, HuddleNeeds> = async (
  input,
  caller,
  needs,
) => {
  const [posts, known] = await Promise.all([needs.estate.posts(input.communityId), needs.huddles.find(input.meetingId)])
  const named = posts?.households.filter((one) => isInService(one) && input.householdIds.includes(one.id)) ?? []
  if (named.length < new Set(input.householdIds).size) return refuse('NOT_FOUND')
  return change({ ...input, households: named.map(({ id, name }) => ({ id, name })) }, caller, needs, {
    known: known ?? undefined,
  })
}
