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
  const { rows, older } =
    list === 'coming'
      ? await meetings.hosted(caller.households, ['draft', 'published'], 'asc', before)
      : await meetings.hosted(caller.households, ['met', 'minuted', 'cancelled'], 'desc', before)
  return { rows: rows.map((meeting) => meetingCard(meeting, caller.personId)), older }
}
