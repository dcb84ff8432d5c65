import type { Stand } from '@contract/meeting/meeting'
import type { Meeting } from './meeting'
import { metAt } from './meeting-times'

type AsStand = Pick<Meeting, '_id' | 'kind' | 'state' | 'householdId' | 'host' | 'place' | 'startAt'>

/** Whether somebody listens there at that moment. */
export function isStandOn(meeting: Pick<Meeting, 'kind' | 'state' | 'startAt'>, at: Date) {
  return meeting.kind === 'stand' && meeting.state === 'published' && at < metAt(meeting)
}

/** Finds the hour of listening that is on among these meetings, that household's before another's. */
export function findStand(meetings: readonly AsStand[], at: Date, householdId?: string): Stand | null {
  const on = meetings.filter((meeting) => isStandOn(meeting, at))
  const found = on.find((stand) => stand.householdId === householdId) ?? on[0]
  return found ? toStandView(found) : null
}

export function toStandView(stand: AsStand): Stand {
  const { _id: meetingId, host, place } = stand
  return { meetingId, host, place, until: metAt(stand).toISOString() }
}
