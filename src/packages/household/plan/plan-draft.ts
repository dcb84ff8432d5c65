import type { HostMeeting } from '@contract/meeting/household'
import { benchAbout, type BenchAbout } from '@contract/meeting/meeting'
import { SEATS_MAX } from '@contract/seats/sign-up'
import { tidied, visibleLength } from '@contract/schema/text'
import { withPlainCharacters } from '@contract/schema/typed'
import { shanghaiDay, shanghaiTime } from '@/words/day-words'
import { toMoment } from '@/staff/to-moment'

/** A plan as it is being written. */
export type Plan = {
  about: BenchAbout
  place: string
  day: string
  time: string
  /** Whether seats are counted; how many counts only then. */
  isLimited: boolean
  seats: string
  closesHours: string
}

/** What stands there before a host counts. */
const usualSeats = 6

const hourMs = 60 * 60 * 1000

export function toPlan({ about, place, startAt, closesAt, seats }: HostMeeting): Plan {
  const closesHours = (Date.parse(startAt) - Date.parse(closesAt)) / hourMs
  return {
    about: benchAbout.options.find((one) => one === about) ?? 'deliberation',
    place,
    day: shanghaiDay(startAt),
    time: shanghaiTime(startAt),
    isLimited: seats > 0,
    seats: String(seats || usualSeats),
    closesHours: String(closesHours),
  }
}

/** What still keeps it from being sent; nothing when it is ready. */
export function findMissing(
  { place, day, time, isLimited, seats }: Plan,
  topics: readonly string[],
): string | undefined {
  if (visibleLength(tidied(place)) < 2) return '请写一写在哪儿。'
  if (!toMoment(day, time)) return '请选一下哪天、几点。'
  if (isLimited && !isCount(digitsOf(seats))) return `座位填1到${SEATS_MAX}的数字；不限就点【不限】。`
  if (topics.length === 0) return '请写一写聊什么。'
  if (topics.some((topic) => visibleLength(topic) < 2 || visibleLength(topic) > 200)) return '每件事写2到200个字。'
  return undefined
}

/** Why signing up would be closed before anybody could; nothing where it would not, or where nothing about it was changed (`before`) on a meeting neighbours see already. */
export function findClosedAlready(plan: Plan, before: Plan | null, now: Date): string | undefined {
  const startAt = Date.parse(toMoment(plan.day, plan.time))
  const closesAt = startAt - Number(plan.closesHours) * hourMs
  if (before?.closesHours === plan.closesHours || startAt <= now.getTime() || closesAt > now.getTime()) return undefined
  return '照这样选，报名现在就截止了。请选“开会为止”，或者把开会的时间往后挪。'
}

function isCount(digits: string) {
  return /^\d+$/.test(digits) && Number(digits) > 0 && Number(digits) <= SEATS_MAX
}

/** １２个 is 12. */
function digitsOf(seats: string) {
  return withPlainCharacters(seats).replace(/\s|[个人座位]+$/g, '')
}

/** A finished plan as the cloud takes it. */
export function buildPlanForm(
  { about, place, day, time, isLimited, seats, closesHours }: Plan,
  topics: readonly string[],
) {
  const startAt = toMoment(day, time)
  const closesAt = new Date(Date.parse(startAt) - Number(closesHours) * hourMs).toISOString()
  return { about, place, startAt, closesAt, seats: isLimited ? Number(digitsOf(seats)) : 0, topics: [...topics] }
}
