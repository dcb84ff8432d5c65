import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { areIn, photoFolder } from '../report/photo-folder'
import { minutesTell } from './minutes-tell'
import { minuted } from './moves/minuted'
import { neighboursOf } from './neighbours-of'
import { ofHost } from './of-host'
import { pressOn } from './press-on'

/** What was said and agreed is kept, and what in it could tell who somebody is comes back. */
export const writeMinutes: UseCase<typeof household.writeMinutes, HouseholdCaller, Needs> = async (
  input,
  caller,
  { meetings, now },
) => {
  const { meetingId, commandId, ...minutes } = input
  const move = ofHost(caller, (meeting) => {
    const kept = meeting.photos.map(({ fileId }) => fileId)
    const fresh = minutes.photos.filter((fileId) => !kept.includes(fileId))
    if (!areIn(photoFolder(caller.personId, commandId), fresh)) return refuse('PHOTO_NOT_YOURS')
    return minuted(meeting, minutes, now())
  })
  const [after, neighbours] = await Promise.all([
    meetings.change(meetingId, pressOn(caller.personId, commandId), move),
    neighboursOf(meetingId, meetings),
  ])
  return after instanceof Refused ? after : { givenAway: minutesTell(after, neighbours) }
}
