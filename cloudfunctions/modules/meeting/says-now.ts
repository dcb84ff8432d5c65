import { dayOf } from '../../platform/shanghai'
import type { LetterKind } from '../letter/letter'
import type { Meeting } from './meeting'

/** What a letter about the meeting says when it is sent at this moment, however late that is; nothing when it is past. */
export function saysNow(kind: LetterKind, meeting: Pick<Meeting, 'state' | 'startAt'>, at: Date): LetterKind | null {
  if (isPast(kind, meeting, at)) return null
  return kind === 'meeting-tomorrow' && dayOf(at) === dayOf(meeting.startAt) ? 'meeting-today' : kind
}

function isPast(kind: LetterKind, { state, startAt }: Pick<Meeting, 'state' | 'startAt'>, at: Date) {
  if (kind === 'minutes-due') return state !== 'met'
  return ofWhatIsToCome.has(kind) && (state !== 'published' || at >= startAt)
}

const ofWhatIsToCome: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'seat-offered',
  'seat-given',
  'meeting-tomorrow',
  'meeting-moved',
])
