import type { FigureCode } from '@contract/figures/figures'
import { countAttended } from '../seats/seating'
import { isWithin, type Span } from './month'
import type { MeetingCounted } from './meeting-counted'

/** Finds under which figures a month counts a meeting that began in it: not one that was called off, nor one to which nobody came; a stand counts once it carries a report or its host ended it. */
export function findMeetingCodes(meeting: MeetingCounted, hasReports: boolean, span: Span, now: Date): FigureCode[] {
  const { kind, state, startAt, publishedAt, endedAt } = meeting
  const tookPlace = publishedAt !== null && state !== 'cancelled' && isWithin(startAt, span) && startAt <= now
  if (!tookPlace) return []
  if (kind === 'stand') return hasReports || endedAt ? ['stands'] : []
  if (countAttended(meeting) === 0) return []
  return kind === 'huddle' ? ['huddles'] : ['benches', 'comers']
}
