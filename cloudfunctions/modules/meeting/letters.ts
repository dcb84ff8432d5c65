import { dayOf } from '../../platform/shanghai'
import type { Letter, LetterWords } from '../../workflow/letter'
import { seatLetters } from '../seats/letters'
import { isComing, type Meeting } from './meeting'

/** The letters about a meeting. */
export const meetingLetters = {
  ...seatLetters,
  'meeting-tomorrow': { what: '明天的板凳会，别忘了来坐坐', stands: '明天见' },
  'meeting-today': { what: '今天的板凳会，别忘了来坐坐', stands: '今天见' },
  'meeting-moved': { what: '板凳会改时间了，您还来吗', stands: '等您回话' },
  'meeting-cancelled': { what: '板凳会不开了，原因请看看', stands: '已经取消' },
  'minutes-out': { what: '板凳会的纪要出来了', stands: '请您看看' },
  'minutes-due': { what: '板凳会的纪要还没写，别忘了', stands: '等您来写' },
} as const satisfies Record<string, LetterWords>

export type MeetingLetterKind = keyof typeof meetingLetters

/** Those that are true only while the meeting is to come. */
const ofWhatIsToCome: readonly MeetingLetterKind[] = [
  'seat-offered',
  'seat-given',
  'seat-lapsed',
  'meeting-tomorrow',
  'meeting-today',
  'meeting-moved',
]

/** Gives the words of a letter that is sent at this moment, however late that is; nothing when it is past. */
export function wordsNow(
  { kind }: Pick<Letter, 'kind'>,
  meeting: Pick<Meeting, 'state' | 'startAt'>,
  at: Date,
): LetterWords | null {
  if (!isMeetingLetter(kind)) return null
  if (kind === 'minutes-due' && meeting.state !== 'met') return null
  if (ofWhatIsToCome.includes(kind) && !isComing(meeting, at)) return null
  const today = kind === 'meeting-tomorrow' && dayOf(at) === dayOf(meeting.startAt)
  return meetingLetters[today ? 'meeting-today' : kind]
}

function isMeetingLetter(kind: string): kind is MeetingLetterKind {
  return Object.keys(meetingLetters).includes(kind)
}
