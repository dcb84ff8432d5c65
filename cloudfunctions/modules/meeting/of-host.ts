import { refuse } from '../../platform/refuse'
import type { HouseholdCaller } from '../estate/household-caller'
import type { Meeting } from './meeting'

/** The move, if this household hosts the meeting; else as if it were missing. */
export function ofHost<T>({ households }: HouseholdCaller, move: (meeting: Meeting) => T) {
  return (meeting: Meeting) => (households.includes(meeting.householdId) ? move(meeting) : refuse('NOT_FOUND'))
}
