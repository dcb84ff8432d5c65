import { refuse } from '../../platform/refuse'
import { isPublic, type Meeting } from './meeting'

/** The move on a meeting that neighbours can see; what was never published is as if missing. */
export function visible<T>(move: (meeting: Meeting) => T) {
  return (meeting: Meeting) => (isPublic(meeting) ? move(meeting) : refuse('NOT_FOUND'))
}
