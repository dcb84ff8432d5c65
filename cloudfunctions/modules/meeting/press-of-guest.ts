import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { Resident } from '../people/person'
import type { Meeting } from './meeting'
import { pressOn } from './press-on'
import { visible } from './visible'
import { standingOf } from './views/standing-of'

type Press = { meetingId: string; commandId: string }

/** A press of somebody who comes or waits: the move on a meeting they can see, answered by how they stand afterwards. */
export function pressOfGuest<No extends Refused = never>(
  move: (meeting: Meeting, personId: string, at: Date) => Meeting | No,
) {
  return async ({ meetingId, commandId }: Press, { personId }: Resident, { meetings, now }: Needs) => {
    const after = await meetings.change(
      meetingId,
      pressOn(personId, commandId),
      visible((meeting) => move(meeting, personId, now())),
    )
    return after instanceof Refused ? after : standingOf(after, personId)
  }
}
