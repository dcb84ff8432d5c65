import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { meetingCard } from './views/meeting-card'

/** The household's own meetings, to come (drafts too) or past. */
export const hostedMeetings: UseCase<typeof household.meetings, HouseholdCaller, Needs> = async (
  { list, before },
  caller,
  { meetings },
) => {
  const { rows, older } = await meetings.hosted(caller.households, list, before)
  return { rows: rows.map((meeting) => meetingCard(meeting, caller.personId)), older }
}
