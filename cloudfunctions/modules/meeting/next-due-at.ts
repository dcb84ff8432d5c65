import { findEarliest } from '../../workflow/find-earliest'
import { mediaCheckDueAt } from '../../workflow/media-check'
import { lettersDueAt } from '../../workflow/outbox'
import { wordsAskedAt } from '../../workflow/words-check'
import type { Meeting } from './meeting'
import { meetingRules } from './meeting-rules'
import { metAt, minutesDueAt } from './meeting-times'

/** Gives when `clock` must look at the meeting again: a letter, an offer's end, the reminder, its having met, its minutes. */
export function nextDueAt(meeting: Meeting): Date | null {
  return findEarliest([...lettersDueAt(meeting.letters), ...ownTimes(meeting), ...checksDueAt(meeting)])
}

/** Words to be asked about again, photos whose verdict is to come. */
function checksDueAt({ wordsWait, mediaChecks = [] }: Meeting) {
  const words = wordsWait ? wordsAskedAt(wordsWait) : null
  return [...(words ? [words] : []), ...mediaChecks.map(mediaCheckDueAt)]
}

function ownTimes(meeting: Meeting) {
  const { kind, state, remindAt, minutesAskedAt, waiting } = meeting
  if (state === 'published') {
    const offers = waiting.flatMap(({ offeredUntil }) => offeredUntil ?? [])
    return [...offers, ...(remindAt ? [remindAt] : []), metAt(meeting)]
  }
  const owesMinutes = state === 'met' && meetingRules[kind].minutesDays !== null
  if (owesMinutes && !minutesAskedAt) return [minutesDueAt(meeting)]
  return []
}
