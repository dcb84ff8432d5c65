import type { workerHuddles } from '@contract/huddle/worker'
import type { InputOf } from '@contract/procedure'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { placeText } from '../../meeting/find-meeting-personal-data'
import { usualClosing } from '../../meeting/meeting-times'
import { ofHost, type HuddleFacts } from '../commands-on-huddle'
import type { Huddle, Part } from '../huddle'
import { isAnnouncedInTime } from '../is-announced-in-time'
import { withLetterToPosts } from '../letters'
import { findParts } from '../open/find-parts'
import { writtenCommand } from '../written-command'

type Plan = Omit<InputOf<typeof workerHuddles.planHuddle>, 'meetingId' | 'commandId' | 'allowedWords'> & {
  /** The communities that are named, as they are in it when they are new there. */
  parts: readonly Part[]
}

/** Where, when, for what and with which communities, before anybody is called; a community that is not named any more takes its topics along. */
export const plan = ofHost(
  action({
    may: ({ state }: Huddle, _: HuddleFacts) => state === 'draft' || 'NOT_NOW',
    does: (huddle, { about, place, parts: named, ...days }: Plan, { at }) => {
      const startAt = new Date(days.startAt)
      if (!isAnnouncedInTime(startAt, at)) return refuse('HUDDLE_TOO_SOON')
      const standing = (id: string) => huddle.parts.find(({ communityId }) => communityId === id)
      const parts = named.map((part) => standing(part.communityId) ?? part)
      const joined = named.flatMap(({ communityId: id }) => (standing(id) ? [] : id))
      const topics = huddle.topics.filter(({ communityId }) => parts.some((part) => part.communityId === communityId))
      const letters = withLetterToPosts(huddle.letters, 'huddle-joined', 'community', joined, at)
      return { ...huddle, about, place, startAt, closesAt: usualClosing(startAt), parts, topics, letters }
    },
  }),
)

const change = writtenCommand(plan, ({ place }: Plan) => [placeText(place)])

export const planHuddle: UseCase<typeof workerHuddles.planHuddle, WorkerCaller, HuddleNeeds> = async (
  input,
  caller,
  needs,
) => {
  const [parts, known] = await Promise.all([
    findParts(input.communityIds, caller, needs),
    needs.huddles.find(input.meetingId),
  ])
  if (!known || !parts?.some(({ communityId }) => communityId === known.communityId)) return refuse('NOT_FOUND')
  return change({ ...input, parts }, caller, needs, { known })
}
