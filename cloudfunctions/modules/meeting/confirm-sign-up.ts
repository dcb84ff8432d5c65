import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { confirmed } from './moves/confirmed'
import { pressOn } from './press-on'
import { visible } from './visible'
import { standingOf } from './views/standing-of'

/** Asked again after a change of day, the resident still comes. */
export const confirmSignUp: UseCase<typeof resident.confirmSignUp, Resident, Needs> = async (
  { meetingId, commandId },
  { personId },
  { meetings },
) => {
  const press = pressOn(personId, commandId)
  const after = await meetings.change(
    meetingId,
    press,
    visible((meeting) => confirmed(meeting, personId)),
  )
  return after instanceof Refused ? after : standingOf(after, personId)
}
