import type { LetterKind } from '../letter/letter'
import type { Report } from './report'

/** How its keeper is told that it has come: a neighbour said something, or a bench agreed on something. */
export function arrivalOf({ meetingId }: Pick<Report, 'meetingId'>): LetterKind {
  return meetingId ? 'decided' : 'arrived'
}
