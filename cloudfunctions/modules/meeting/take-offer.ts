import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { offerTaken } from './moves/offer-taken'
import { pressOn } from './press-on'
import { visible } from './visible'
import { standingOf } from './views/standing-of'

/** The offered seat is taken. */
export const takeOffer: UseCase<typeof resident.takeOffer, Resident, Needs> = async (
  { meetingId, commandId },
  { personId },
  { meetings, now },
) => {
  const press = pressOn(personId, commandId)
  const after = await meetings.change(
    meetingId,
    press,
    visible((meeting) => offerTaken(meeting, personId, now())),
  )
  return after instanceof Refused ? after : standingOf(after, personId)
}
