import type { HuddleAbout } from '@contract/huddle/about'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { huddleAbout } from '@contract/huddle/about'
import { tidied, visibleLength } from '@contract/schema/text'
import { toMoment } from '@/staff/to-moment'
import { shanghaiDay, shanghaiTime } from '@/words/day-words'

/** A meeting of posts as it is being written. */
export type HuddleDraft = {
  about: HuddleAbout
  place: string
  day: string
  time: string
  communityIds: string[]
}

const usualDaysAhead = 3
const usualTime = '15:00'
const dayMs = 24 * 60 * 60 * 1000

/** A clean sheet: in three days at three, with the worker's own community where there is but one. */
export function newHuddleDraft(ours: readonly { id: string }[], now: Date): HuddleDraft {
  const [own] = ours
  return {
    about: 'huddle',
    place: '',
    day: shanghaiDay(new Date(now.getTime() + usualDaysAhead * dayMs).toISOString()),
    time: usualTime,
    communityIds: own && ours.length === 1 ? [own.id] : [],
  }
}

export function toHuddleDraft({ about, place, startAt, parts }: WorkerHuddle): HuddleDraft {
  return {
    about: huddleAbout.options.find((one) => one === about) ?? 'huddle',
    place,
    day: shanghaiDay(startAt),
    time: shanghaiTime(startAt),
    communityIds: parts.map(({ communityId }) => communityId),
  }
}

/** What still keeps it from being sent; nothing when it is ready. */
export function findMissing(
  { place, day, time, communityIds }: HuddleDraft,
  ours: readonly { id: string }[],
  topics: readonly string[],
): string | undefined {
  if (!toMoment(day, time)) return '请选一下哪天、几点。'
  if (visibleLength(tidied(place)) < 2) return '请写一写在哪儿。'
  if (!communityIds.some((id) => ours.some((own) => own.id === id))) return '请选一选哪个社区。'
  if (topics.some((topic) => visibleLength(topic) < 2 || visibleLength(topic) > 200)) return '每件事写2到200个字。'
  return undefined
}

/** The draft as the cloud takes it. */
export function buildHuddle({ about, place, day, time, communityIds }: HuddleDraft) {
  return { about, place, startAt: toMoment(day, time), communityIds }
}
