import type { MinutesDue } from '@contract/schema/meeting'
import { dayOf } from '../../../platform/shanghai'
import type { Meeting } from '../meeting'
import { minutesDueAt } from '../minutes-due-at'
import { meetingCard } from './meeting-card'

/** A meeting that was held, in the list of its host: by when the minutes are to be out. */
export function minutesDue(meeting: Meeting, personId: string): MinutesDue {
  return { ...meetingCard(meeting, personId), dueOn: dayOf(minutesDueAt(meeting)) }
}
