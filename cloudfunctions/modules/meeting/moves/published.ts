import { refuse, type Refused } from '../../../platform/refuse'
import { givenAway } from '../given-away'
import type { Meeting } from '../meeting'
import { namesAround } from '../names-around'
import { remindersOf } from '../reminders-of'

/** Neighbours can see it and say that they come; neither its place nor its topics may tell who somebody is. */
export function published(
  meeting: Meeting,
  neighbours: readonly string[],
  at: Date,
): Meeting | Refused<'NOT_NOW' | 'TOO_SOON' | 'MINUTES_TELL_WHO'> {
  if (meeting.state !== 'draft') return refuse('NOT_NOW')
  if (meeting.topics.length === 0) return refuse('NOT_NOW')
  if (meeting.startAt <= at) return refuse('TOO_SOON')
  const shown = [meeting.place, ...meeting.topics.map(({ text }) => text)]
  if (givenAway(shown, namesAround(meeting, neighbours)).length > 0) return refuse('MINUTES_TELL_WHO')
  return { ...meeting, state: 'published', publishedAt: at, free: meeting.seats, ...remindersOf(meeting.startAt, at) }
}
