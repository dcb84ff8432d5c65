import type { MeetingCard, MinutesDue } from '@contract/meeting/meeting'
import { dayOf } from '../../../platform/shanghai'
import { countTaken } from '../../seats/seating'
import { standsAs } from '../../seats/to-standing'
import type { MeetingInList } from '../meeting'
import { minutesDueAt } from '../meeting-times'

/** A meeting in a list, with where this person stands. */
export function toMeetingCard(meeting: MeetingInList, personId: string): MeetingCard {
  const { _id: meetingId, state, place, startAt, host, topics, seats } = meeting
  const as = standsAs(meeting, personId)
  return {
    meetingId,
    state,
    place,
    startAt: startAt.toISOString(),
    host,
    topic: topics[0]?.text ?? '',
    seats,
    taken: countTaken(meeting),
    mine: as === 'none' ? 'no' : as,
  }
}

/** A meeting that was held, in the list of its host: by when the minutes are to be out. */
export function toMinutesDue(meeting: MeetingInList, personId: string): MinutesDue {
  return { ...toMeetingCard(meeting, personId), dueOn: dayOf(minutesDueAt(meeting)) }
}
