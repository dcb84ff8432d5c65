import type { workerHuddles } from '@contract/huddle/worker'
import type { InputOf } from '@contract/procedure'
import type { WorkerCaller } from '../../../access/worker-caller'
import { usualClosing } from '../../meeting/meeting-times'
import type { Huddle } from '../huddle'
import { withLetterToPosts } from '../letters'
import type { FoundPart } from './find-parts'

type Given = Pick<InputOf<typeof workerHuddles.openHuddle>, 'about' | 'place' | 'startAt' | 'topics'>

/** A huddle as it begins: a draft that the workers of its communities see, who are told of it. */
export function newHuddle(
  meetingId: string,
  given: Given,
  { host, parts }: { host: FoundPart; parts: readonly FoundPart[] },
  { post }: WorkerCaller,
  at: Date,
): Huddle {
  const { about, place } = given
  const { communityId, streetId } = host
  const startAt = new Date(given.startAt)
  const others = parts.filter((part) => part.households.length === 0 && part !== host)
  const invited = others.map((part) => part.communityId)
  return {
    _id: meetingId,
    version: 1,
    kind: 'huddle',
    about,
    state: 'draft',
    streetId,
    communityId,
    estateId: '',
    buildingId: '',
    householdId: '',
    host: post.name,
    hostedBy: { kind: post.kind, id: post.id },
    parts: parts.map(({ communityId, name, households }) => ({ communityId, name, households })),
    place,
    startAt,
    closesAt: usualClosing(startAt),
    endedAt: null,
    seats: 0,
    free: 0,
    guests: [],
    waiting: [],
    topics: given.topics.map((text) => ({ text, reportId: null, said: null, communityId })),
    decisions: [],
    photos: [],
    reason: null,
    allowedWords: [],
    rescheduled: 0,
    commands: [],
    letters: withLetterToPosts({ entries: {} }, 'huddle-joined', 'community', invited, at),
    remindAt: null,
    minutesAskedAt: null,
    sealed: false,
    publishedAt: null,
    at,
    dueAt: null,
  }
}
