import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { offerPassed } from './moves/offer-passed'
import { pressOn } from './press-on'
import { visible } from './visible'
import { standingOf } from './views/standing-of'

/** The offered seat is let go to the next. */
export const passOffer: UseCase<typeof resident.passOffer, Resident, Needs> = async (
  { meetingId, commandId },
  { personId },
  { meetings, now },
) => {
  const press = pressOn(personId, commandId)
  const after = await meetings.change(
    meetingId,
    press,
    visible((meeting) => offerPassed(meeting, personId, now())),
  )
  return after instanceof Refused ? after : standingOf(after, personId)
}
