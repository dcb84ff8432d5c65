import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toMeetingCard } from '../views/to-meeting-card'

/** The household's own meetings, to come (drafts too) or past. */
export const listHostedMeetings: UseCase<typeof household.listHostedMeetings, HouseholdCaller, Needs> = async (
  { list, before },
  { households, personId },
  { meetings },
) => {
  const { rows, older } = await meetings.hosted(households, list, before)
  return { rows: rows.map((meeting) => toMeetingCard(meeting, personId)), older }
}
