import type { Stand } from '@contract/meeting/meeting'
import type { StandInList } from './meeting'
import { metAt } from './meeting-times'

/** Whether somebody listens there at that moment. */
export function isStandOn(stand: Pick<StandInList, 'kind' | 'state' | 'startAt'>, at: Date) {
  return stand.kind === 'stand' && stand.state === 'published' && at < metAt(stand)
}

export function toStandView(stand: Pick<StandInList, '_id' | 'kind' | 'host' | 'place' | 'startAt'>): Stand {
  const { _id: meetingId, host, place } = stand
  return { meetingId, host, place, until: metAt(stand).toISOString() }
}

/** Gives the one that is on, theirs before another's. */
export function findStandOn(stands: readonly StandInList[], at: Date, householdId?: string) {
  const on = stands.filter((stand) => isStandOn(stand, at))
  return on.find((stand) => stand.householdId === householdId) ?? on[0] ?? null
}
