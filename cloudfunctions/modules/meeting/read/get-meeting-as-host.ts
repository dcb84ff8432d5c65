import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { isHostedBy } from '../commands-on-meeting'
import { toHostView } from '../views/to-host-view'
import { findLinksAndDoneDecisions } from './find-links-and-done-decisions'

/** One meeting as its host sees it: who comes, as far as they gave a name. */
export const getMeetingAsHost: UseCase<typeof household.getMeetingAsHost, HouseholdCaller, Needs> = async (
  { meetingId },
  caller,
  needs,
) => {
  const meeting = await needs.meetings.find(meetingId)
  if (!meeting || !isHostedBy(meeting, caller)) return refuse('NOT_FOUND')
  return toHostView(meeting, caller, await findLinksAndDoneDecisions(meeting, needs), needs.now())
}
