import type { MeetingCard, MinutesDue } from '@contract/meeting/meeting'
import { dayOf } from '../../../platform/shanghai'
import type { Viewer } from '../../../workflow/photo'
import { countTaken } from '../../seats/seating'
import { standsAs } from '../../seats/to-standing'
import { areWordsHeld } from '../checks/are-words-held'
import type { MeetingInList } from '../meeting'
import { minutesDueAt } from '../meeting-times'

/** A meeting in a list, with where this person stands; what was found unfit only for its host and workers. */
export function toMeetingCard(meeting: MeetingInList, personId: string, viewer: Viewer = 'others'): MeetingCard {
  const { _id: meetingId, state, place, startAt, host, topics, seats, about } = meeting
  const as = standsAs(meeting, personId)
  return {
    meetingId,
    state,
    place,
    startAt: startAt.toISOString(),
    host,
    topic: (viewer === 'others' && areWordsHeld(meeting) ? null : topics[0]?.text) ?? '',
    seats,
    taken: countTaken(meeting),
    mine: as === 'none' ? 'no' : as,
    about,
  }
}

/** A meeting that was held, in the list of its host: by when the minutes are to be out. */
export function toMinutesDue(meeting: MeetingInList, personId: string): MinutesDue {
  return { ...toMeetingCard(meeting, personId, 'sender'), dueOn: dayOf(minutesDueAt(meeting)) }
}
