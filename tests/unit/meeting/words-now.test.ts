import { meetingLetters, wordsNow, type MeetingLetterKind } from '../../../cloudfunctions/modules/meeting/letters'
import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import { aMeeting, startAt } from '../../support/builders/a-meeting'

/** The kind whose words a letter says at that moment. */
function says(kind: MeetingLetterKind, meeting: Meeting, at: Date) {
  const words = wordsNow({ kind }, meeting, at)
  return words && Object.entries(meetingLetters).find(([, other]) => other === words)?.[0]
}

const hoursBefore = (hours: number) => new Date(startAt.getTime() - hours * 3_600_000)

describe('a letter about a meeting, when it is sent', () => {
  it.each([
    ['the evening before', 20.9, 'meeting-tomorrow'],
    ['a minute before midnight', 15 + 1 / 60, 'meeting-tomorrow'],
    ['at midnight', 15, 'meeting-today'],
    ['an hour before', 1, 'meeting-today'],
    ['at the start', 0, null],
  ])('%s reminds truly', (_, hours, kind) => {
    expect(says('meeting-tomorrow', aMeeting(), hoursBefore(hours))).toBe(kind)
  })

  it.each(['seat-offered', 'seat-given', 'meeting-moved', 'meeting-tomorrow'] as const)(
    '%s says nothing of a meeting that is cancelled',
    (kind) => expect(says(kind, aMeeting({ state: 'cancelled' }), hoursBefore(30))).toBeNull(),
  )

  it('still tells that it was cancelled, however late', () => {
    expect(says('meeting-cancelled', aMeeting({ state: 'cancelled' }), hoursBefore(-9))).toBe('meeting-cancelled')
  })

  it('asks for minutes only while they are not out', () => {
    expect(says('minutes-due', aMeeting({ state: 'met' }), hoursBefore(-80))).toBe('minutes-due')
    expect(says('minutes-due', aMeeting({ state: 'minuted' }), hoursBefore(-80))).toBeNull()
  })
})
