import type { Needs } from '../../needs'
import { outOfQuietHours, type Letter } from '../../workflow/letter'
import { withLettersTo } from '../../workflow/letters-to-persons'
import type { DueThings } from '../../workflow/due-things'
import { withSeatsPassedOn } from '../seats/with-seats-passed-on'
import { askAboutContent } from './checks/ask-about-content'
import { withContentAnswers } from './checks/with-content-answers'
import type { MeetingLetterKind } from './letters'
import { meetingDelivery } from './letter-delivery'
import type { Meeting } from './meeting'
import { meetingRules } from './meeting-rules'
import { metAt, minutesDueAt } from './meeting-times'
import { nextDueAt } from './next-due-at'

/** What time does to a meeting: offers, reminders, having met, letters. */
export const dueMeetings: DueThings<Meeting, Needs> = {
  store: ({ meetings }) => ({
    ...meetings,
    due: async (at, after) => {
      const { rows, older } = await meetings.due(at, after)
      return { rows: rows.filter(isOfNeighbours), older }
    },
    read: (documents) => meetings.read(documents).filter(isOfNeighbours),
  }),
  kept: 'meetings',
  passTime: async (known, key, needs) => {
    const answers = await askAboutContent(known, key.at, needs)
    const next = (meeting: Meeting) => withTimePassed(withContentAnswers(meeting, answers, key.at), key.at)
    return needs.meetings.change(known._id, key, next, { known })
  },
  delivery: meetingDelivery,
  isUrgent: () => false,
  nextDueAt,
}

/** Those of posts are seen to by themselves. */
function isOfNeighbours({ kind }: Meeting) {
  return kind !== 'huddle'
}

/** The meeting with what time has brought: offers passed on, the reminder for those who still come, met, the host asked for the minutes. */
export function withTimePassed(meeting: Meeting, at: Date): Meeting {
  if (meeting.state === 'met') return withMinutesAsked(meeting, at)
  if (meeting.state !== 'published') return meeting
  const passed = withSeatsPassedOn(meeting, at)
  const settled = passed.waiting.length === meeting.waiting.length && passed.free === meeting.free ? meeting : passed
  const reminded = settled.remindAt && settled.remindAt <= at ? withReminders(settled, at) : settled
  return at >= metAt(meeting) ? { ...reminded, state: 'met' } : reminded
}

function withReminders(meeting: Meeting, at: Date): Meeting {
  const coming = meeting.guests.flatMap(({ personId }) => personId ?? [])
  const kind: MeetingLetterKind = 'meeting-tomorrow'
  return { ...meeting, remindAt: null, letters: withLettersTo(meeting.letters, coming, kind, at) }
}

function withMinutesAsked(meeting: Meeting, at: Date): Meeting {
  const hasNone = meetingRules[meeting.kind].minutesDays === null
  if (hasNone || meeting.minutesAskedAt || at < minutesDueAt(meeting)) return meeting
  const kind: MeetingLetterKind = 'minutes-due'
  const letter: Letter = {
    kind,
    to: 'household',
    ids: [meeting.householdId],
    at: outOfQuietHours(at, false),
    state: 'waiting',
  }
  return { ...meeting, minutesAskedAt: at, letters: { entries: { ...meeting.letters.entries, [kind]: letter } } }
}
