import { refuse, type Refused } from '../../../platform/refuse'
import { HOUR_MS } from '../../../platform/shanghai'
import { givenAway } from '../given-away'
import type { Meeting } from '../meeting'
import { namesAround } from '../names-around'
import { remindersOf } from '../reminders-of'
import { seatsSet } from './seats-set'
import { topicsAs } from './topics-as'

const CLOSES_HOURS_BEFORE = 2

export type Plan = { place: string; startAt: string; closesAt?: string | undefined; seats: number; topics: string[] }

/** The meeting as its host plans it; once published its day and place are changed by rescheduling, which asks everybody again, and what is new must not tell who somebody is. */
export function planned(
  meeting: Meeting,
  plan: Plan,
  neighbours: readonly string[],
  at: Date,
): Meeting | { taken: number } | Refused<'NOT_NOW' | 'TOO_SOON' | 'MINUTES_TELL_WHO'> {
  if (meeting.state !== 'draft' && meeting.state !== 'published') return refuse('NOT_NOW')
  const startAt = new Date(plan.startAt)
  const moved = startAt.getTime() !== meeting.startAt.getTime() || plan.place !== meeting.place
  if (meeting.state === 'published' && moved) return refuse('NOT_NOW')
  if (startAt <= at) return refuse('TOO_SOON')
  const closesAt = plan.closesAt ? new Date(plan.closesAt) : closing(startAt)
  if (closesAt > startAt) return refuse('TOO_SOON')

  const seated = seatsSet(meeting, plan.seats, at)
  if (!('state' in seated)) return seated
  const topics = topicsAs(plan.topics, meeting.topics)
  const after = { ...seated, place: plan.place, startAt, closesAt, topics, ...remindersOf(startAt, at) }
  const known = meeting.topics.map(({ text }) => text)
  const fresh = plan.topics.filter((text) => !known.includes(text))
  if (meeting.state === 'published' && givenAway(fresh, namesAround(meeting, neighbours)).length > 0)
    return refuse('MINUTES_TELL_WHO')
  return after
}

/** Sign-up closes two hours before, unless the host says otherwise. */
export function closing(startAt: Date) {
  return new Date(startAt.getTime() - CLOSES_HOURS_BEFORE * HOUR_MS)
}
