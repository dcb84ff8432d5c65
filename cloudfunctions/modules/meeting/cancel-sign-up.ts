import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { signedOff } from './moves/signed-off'
import { pressOn } from './press-on'
import { visible } from './visible'
import { standingOf } from './views/standing-of'

/** The resident can't come after all. */
export const cancelSignUp: UseCase<typeof resident.cancelSignUp, Resident, Needs> = async (
  { meetingId, commandId },
  { personId },
  { meetings, now },
) => {
  const press = pressOn(personId, commandId)
  const after = await meetings.change(
    meetingId,
    press,
    visible((meeting) => signedOff(meeting, personId, now())),
  )
  return after instanceof Refused ? after : standingOf(after, personId)
}
