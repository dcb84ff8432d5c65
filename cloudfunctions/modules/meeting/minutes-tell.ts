import { givenAway } from './given-away'
import type { Meeting } from './meeting'
import { namesAround } from './names-around'

/** What in the minutes could tell who somebody is; place and topics were looked over before the meeting, and can't be changed any more. */
export function minutesTell(meeting: Meeting, neighbours: readonly string[]) {
  const said = meeting.topics.flatMap(({ said }) => said ?? [])
  const agreed = meeting.decisions.map(({ what }) => what)
  return givenAway([...said, ...agreed], namesAround(meeting, neighbours))
}
