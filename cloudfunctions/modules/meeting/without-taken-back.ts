import type { Meeting } from './meeting'
import type { Reporter } from './reporters-in'

/** The meeting without the topics whose resident took their report back, or whose data was deleted: nothing of it is said to anybody any more. */
export function withoutTakenBack(meeting: Meeting, reporters: readonly Reporter[]): Meeting {
  const gone = reporters
    .filter(({ state, text, withdrawn }) => withdrawn || state === 'withdrawn' || text === '')
    .map(({ _id }) => _id)
  return { ...meeting, topics: meeting.topics.filter(({ reportId }) => !reportId || !gone.includes(reportId)) }
}
