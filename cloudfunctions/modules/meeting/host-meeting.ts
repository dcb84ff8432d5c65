import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { settledOf } from './settled-of'
import { toHostMeeting } from './views/to-host-meeting'

/** One meeting as its host sees it: who comes, as far as they gave a name. */
export const hostMeeting: UseCase<typeof household.meeting, HouseholdCaller, Needs> = async (
  { meetingId },
  caller,
  needs,
) => {
  const { meetings, reports, files, now } = needs
  const meeting = await meetings.find(meetingId)
  if (!meeting || !caller.households.includes(meeting.householdId)) return refuse('NOT_FOUND')
  const [links, settled] = await Promise.all([
    files.links(meeting.photos.map(({ fileId }) => fileId)),
    settledOf(meeting, reports),
  ])
  return toHostMeeting(meeting, links, settled, now())
}
