import type { WrittenHuddle } from '@contract/huddle/huddle'
import type { workerHuddles } from '@contract/huddle/worker'
import type { InputOf } from '@contract/procedure'
import { byWorker, type WorkerCaller } from '../../../access/worker-caller'
import { managesCommunity } from '../../../access/scope'
import type { HuddleNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused, refuse } from '../../../platform/refuse'
import type { Asked, UseCase } from '../../../platform/use-case'
import type { Verdict } from '../../../platform/verdict'
import { action } from '../../../workflow/action'
import { commandKey } from '../../../workflow/command-key'
import { hostSays } from '../../meeting/checks/host-says'
import { placeText, topicTexts } from '../../meeting/find-meeting-personal-data'
import type { Place } from '../../people/quota-store'
import { findWordsOfPeople } from '../find-words-of-people'
import type { Huddle } from '../huddle'
import { isAnnouncedInTime } from '../is-announced-in-time'
import { findParts, type FoundPart } from './find-parts'
import { newHuddle } from './new-huddle'

type Procedure = typeof workerHuddles.openHuddle

/** What is said in it is asked about as in every later change. */
const says = hostSays(action({ may: (_: Huddle) => true, does: (huddle: Huddle) => ({ ...huddle }) }))

/** A worker opens a huddle: for what, where, when, with which communities, about what; a draft until it is published. */
export const openHuddle: UseCase<Procedure, WorkerCaller, HuddleNeeds> = async (input, caller, needs) => {
  const { huddles, quotas } = needs
  const meetingId = digest('huddle', caller.personId, input.formId)
  const place: Place = { key: caller.key, limit: 'meetings', id: meetingId }
  const [standing, parts, taking, verdict] = await Promise.all([
    huddles.find(meetingId),
    findParts(input.communityIds, caller, needs),
    quotas.take(place, huddles.keptAmong),
    needs.verdict,
  ])
  const draft = { saved: true as const, meetingId }
  const begun = standing ? draft : begin(input, { meetingId, parts, verdict }, caller, needs)
  if (begun instanceof Refused || isAnswer(begun)) {
    await quotas.release(place, taking, standing !== null)
    return begun
  }
  if (taking === 'full') return refuse('TOO_MANY_MEETINGS_TODAY')
  await huddles.createOnce(begun)
  return draft
}

function isAnswer(begun: Huddle | WrittenHuddle): begun is WrittenHuddle {
  return 'saved' in begun
}

type Found = { meetingId: string; parts: readonly FoundPart[] | null; verdict: Verdict }

/** The huddle as it begins, or why not, or what in its words could tell who somebody is. */
function begin(
  input: InputOf<Procedure>,
  { meetingId, parts, verdict }: Found,
  caller: WorkerCaller,
  needs: HuddleNeeds & Asked,
) {
  const at = needs.now()
  const host = parts && findHost(parts, caller)
  if (!host) return refuse('NOT_FOUND')
  if (!isAnnouncedInTime(new Date(input.startAt), at)) return refuse('HUDDLE_TOO_SOON')
  const found = findWordsOfPeople([placeText(input.place), ...topicTexts(input.topics)], input.allowedWords)
  if (found) return found
  const press = { procedure: needs.procedure, commandId: input.formId }
  const key = { ...commandKey(byWorker(caller), press, at), verdict }
  return says.does(newHuddle(meetingId, input, { host, parts }, caller, at), undefined, key, undefined)
}

/** The community that calls: a worker's own, of a street the first that is named. */
function findHost(parts: readonly FoundPart[], { scope }: WorkerCaller) {
  return parts.find(({ communityId: _id, streetId: id }) =>
    managesCommunity(scope, { _id, street: { id, name: '', phone: '' } }),
  )
}
