import { HOUR_MS } from '../../../platform/shanghai'
import { outOfQuietHours, type Letter } from '../../letter/letter'
import { lettersTo } from '../letters-to'
import type { Meeting } from '../meeting'
import { minutesDueAt } from '../minutes-due-at'
import { MET_AFTER_HOURS } from '../next-wake'
import { seatsPassedOn } from './seats-passed-on'

/** What time has brought: offers passed on, the reminder for those who still come, met, the host asked for the minutes. */
export function woken(meeting: Meeting, at: Date): Meeting {
  if (meeting.state === 'met') return minutesAsked(meeting, at)
  if (meeting.state !== 'published') return meeting
  const passed = seatsPassedOn(meeting, at)
  const settled = passed.waiting.length === meeting.waiting.length && passed.free === meeting.free ? meeting : passed
  const reminded = settled.remindAt && settled.remindAt <= at ? withReminders(settled, at) : settled
  const metAt = meeting.startAt.getTime() + MET_AFTER_HOURS * HOUR_MS
  return at.getTime() >= metAt ? { ...reminded, state: 'met' } : reminded
}

function withReminders(meeting: Meeting, at: Date): Meeting {
  const coming = meeting.guests.flatMap(({ personId }) => personId ?? [])
  return { ...meeting, remindAt: null, letters: lettersTo(meeting, coming, 'meeting-tomorrow', at) }
}

function minutesAsked(meeting: Meeting, at: Date): Meeting {
  if (meeting.minutesAskedAt || at < minutesDueAt(meeting)) return meeting
  const letter: Letter = {
    kind: 'minutes-due',
    to: 'household',
    posts: [meeting.householdId],
    at: outOfQuietHours(at, false),
    state: 'waiting',
  }
  return { ...meeting, minutesAskedAt: at, letters: { entries: { ...meeting.letters.entries, 'minutes-due': letter } } }
}
